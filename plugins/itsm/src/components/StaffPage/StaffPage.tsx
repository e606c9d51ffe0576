import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { keepsRegister, readsRegister } from './readsRegister';
import { StaffRegister } from './StaffRegister';

/** Who may come to an establishment, for the contractor (A5). */
export const StaffPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <TicketsSkeleton label={t('staff.loading')} />;
  if (!readsRegister(me)) {
    return (
      <GuidedEmptyState
        title={t('staff.refused.title')}
        hint={t('staff.refused.hint')}
      />
    );
  }
  return <StaffRegister mayWrite={keepsRegister(me)} />;
};
