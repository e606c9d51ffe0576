import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useMe } from '../../hooks';
import { importTranslationRef, itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { ImportDesk } from './ImportDesk';

/** Inventories given in, checked, looked at and applied (B5). */
export const ImportPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: importing } = useTranslationRef(importTranslationRef);
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <TicketsSkeleton label={importing('import.loading')} />;
  if (me.role === null) {
    return (
      <GuidedEmptyState
        title={t('list.empty.outside.title')}
        hint={t('list.empty.outside.hint')}
      />
    );
  }
  return <ImportDesk me={me} />;
};
