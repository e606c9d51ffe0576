import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
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
  if (me.notSetUp?.includes('establishments')) {
    return (
      <GuidedEmptyState
        title={t('list.notSetUp.establishments.title')}
        hint={t('list.notSetUp.establishments.hint')}
      />
    );
  }
  if (me.role === null) {
    return (
      <GuidedEmptyState
        title={t('list.empty.outside.title')}
        hint={t('list.empty.outside.hint')}
      />
    );
  }
  return (
    <>
      {me.notSetUp?.includes('contractor') && (
        <Box mb={2}>
          <Alert severity="warning">{t('list.notSetUp.contractor')}</Alert>
        </Box>
      )}
      <IncidentsList me={me} />
    </>
  );
};
