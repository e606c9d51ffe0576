import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { Navigate } from 'react-router-dom';
import { seesSeveralEstablishments, useMe } from '../../hooks';
import { establishmentRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { EstablishmentsList } from './EstablishmentsList';

/** The establishments one serves; one's own page where it is only one. */
export const EstablishmentsPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const pathOf = useRouteRef(establishmentRouteRef);
  const { value: me, error, retry } = useMe();

  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <TicketsSkeleton label={t('establishments.loading')} />;
  if (me.role === null) {
    return (
      <GuidedEmptyState
        title={t('list.empty.outside.title')}
        hint={t('list.empty.outside.hint')}
      />
    );
  }
  if (seesSeveralEstablishments(me)) return <EstablishmentsList />;
  const [{ id }] = me.establishments;
  return <Navigate to={pathOf({ establishmentId: id })} replace />;
};
