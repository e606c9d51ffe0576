import { useMemo } from 'react';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { mayDeclare, useMachineOfEntity, useMe, useTickets } from '../../hooks';
import { declareRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { MoreTickets, TicketsSkeleton, TicketsTable } from '../TicketsTable';
import { MachineHistory } from './MachineHistory';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    justifyContent: 'space-between',
    padding: theme.spacing(2),
  },
}));

const MachineTickets = ({ machineId }: { machineId: string }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { value: me } = useMe();
  const declarePath = useRouteRef(declareRouteRef);
  const query = useMemo(() => ({ machine: machineId }), [machineId]);
  const { items, error, hasMore, loading, readMore, refresh } =
    useTickets(query);

  const declare = me && mayDeclare(me) && (
    <LinkButton
      to={`${declarePath()}?machine=${encodeURIComponent(machineId)}`}
      color="primary"
      variant="contained"
    >
      {t('common.declare')}
    </LinkButton>
  );
  return (
    <div className={classes.root}>
      <Paper variant="outlined">
        {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
        {!items && loading && <TicketsSkeleton label={t('list.loading')} />}
        {items?.length === 0 && (
          <GuidedEmptyState
            title={t('entity.tickets.empty.title')}
            hint={t(
              declare
                ? 'entity.tickets.empty.hint'
                : 'entity.tickets.none.hint',
            )}
            action={declare}
          />
        )}
        {items && items.length > 0 && (
          <>
            <div className={classes.head}>
              <Typography variant="h6" component="h2">
                {t('entity.tickets.title')}
              </Typography>
              {declare}
            </div>
            <TicketsTable
              label={t('entity.tickets.title')}
              tickets={items}
              withMachine={false}
            />
            <MoreTickets
              shown={items.length}
              hasMore={hasMore}
              loading={loading}
              onMore={readMore}
            />
          </>
        )}
      </Paper>
      {items && items.length > 0 && <MachineHistory machineId={machineId} />}
    </div>
  );
};

/**
 * The incidents of a machine, newest first, and how it holds, on its page in
 * the catalog.
 */
export const EntityTicketsContent = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { entity } = useEntity();
  const { machineId, isForeign, error, retry } = useMachineOfEntity(entity);
  if (machineId) return <MachineTickets machineId={machineId} />;
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  return isForeign ? (
    <GuidedEmptyState
      title={t('entity.card.foreign.title')}
      hint={t('entity.card.foreign.hint')}
    />
  ) : (
    <TicketsSkeleton label={t('list.loading')} />
  );
};
