import { useMemo } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { useTickets } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton, TicketsTable } from '../TicketsTable';
import { Part } from './Part';

const SHOWN = 5;

/** The latest open incidents, and the way to all of them. */
export const LatestTickets = ({
  establishmentId,
}: {
  establishmentId: string;
}) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const listPath = useRouteRef(rootRouteRef)();
  const query = useMemo(
    () => ({ establishment: establishmentId, state: ['open'] as const }),
    [establishmentId],
  );
  const { items, error, loading, refresh } = useTickets(query);
  return (
    <Part
      title={t('establishment.tickets')}
      action={
        <Link to={`${listPath}?establishment=${establishmentId}`}>
          {t('establishment.tickets.all')}
        </Link>
      }
    >
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!items && loading && <TicketsSkeleton label={t('list.loading')} />}
      {items?.length === 0 && (
        <Typography color="textSecondary">
          {t('establishment.tickets.none')}
        </Typography>
      )}
      {items && items.length > 0 && (
        <TicketsTable
          label={t('establishment.tickets')}
          tickets={items.slice(0, SHOWN)}
          asCards
        />
      )}
    </Part>
  );
};
