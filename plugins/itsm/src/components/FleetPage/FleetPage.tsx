import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { FleetList } from './FleetList';

/** What there is, under which terms, until when (B1, B4). */
export const FleetPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <TicketsSkeleton label={t('fleet.loading')} />;
  if (me.role === null) {
    return (
      <GuidedEmptyState
        title={t('list.empty.outside.title')}
        hint={t('list.empty.outside.hint')}
      />
    );
  }
  return <FleetList me={me} />;
};
