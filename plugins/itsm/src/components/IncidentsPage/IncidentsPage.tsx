import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { GuidedEmptyState } from '@caih/backstage-plugin-itsm-react';
import { useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { IncidentsList } from './IncidentsList';

/** What needs me now? */
export const IncidentsPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { value: me, error, retry } = useMe();

  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <TicketsSkeleton label={t('list.loading')} />;
  if (me.role === null) {
    return (
      <GuidedEmptyState
        title={t('list.empty.outside.title')}
        hint={t('list.empty.outside.hint')}
      />
    );
  }
  return <IncidentsList me={me} />;
};
