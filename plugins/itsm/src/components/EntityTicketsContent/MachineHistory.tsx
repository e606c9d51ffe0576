import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type MachineHistory as History,
  type MachineIntervention,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
import { ticketRouteRef } from '../../routes';
import { machineHistoryTranslationRef } from '../../translations';
import { FactList } from '../FactList';

const DAY_SECONDS = 86_400;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

const One = (props: { intervention: MachineIntervention; now: string }) => {
  const { intervention, now } = props;
  const { ticketId, title, mode, startedAt, endedAt, parts } = intervention;
  const classes = useStyles();
  const { t } = useTranslationRef(machineHistoryTranslationRef);
  const format = useFormat();
  const pathOf = useRouteRef(ticketRouteRef);
  const start = format.instant(startedAt, { now });
  return (
    <li className={classes.one}>
      <Typography>
        {[
          t(`machineHistory.${mode}`),
          endedAt === null
            ? t('machineHistory.since', { start })
            : t('machineHistory.from', {
                start,
                end: format.instant(endedAt, { now }),
                duration: format.duration(
                  toEpochSeconds(endedAt) - toEpochSeconds(startedAt),
                ),
              }),
          ...(parts > 0 ? [t('machineHistory.parts', { count: parts })] : []),
        ].join(' · ')}
      </Typography>
      <Typography variant="body2">
        <Link to={pathOf({ ticketId })} underline="always">
          {ticketId}
        </Link>{' '}
        {title}
      </Typography>
    </li>
  );
};

const Figures = ({ history }: { history: History }) => {
  const { now, incidents, lastAt, meanSecondsBetween } = history;
  const { t } = useTranslationRef(machineHistoryTranslationRef);
  const format = useFormat();
  let between: string = t('machineHistory.between.none');
  if (meanSecondsBetween !== null) {
    between =
      meanSecondsBetween < DAY_SECONDS
        ? format.duration(meanSecondsBetween)
        : t('machineHistory.days', {
            count: Math.round(meanSecondsBetween / DAY_SECONDS),
          });
  }
  return (
    <FactList
      facts={[
        { label: t('machineHistory.incidents'), value: String(incidents) },
        { label: t('machineHistory.between'), value: between },
        lastAt !== null && {
          label: t('machineHistory.last'),
          value: format.instant(lastAt, { now }),
        },
      ]}
    />
  );
};

/** How a machine holds: how often it fails, and what was done about it. */
export const MachineHistory = ({ machineId }: { machineId: string }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(machineHistoryTranslationRef);
  const api = useApi(itsmApiRef);
  const read: ReadPage<History> = useCallback(
    (cursor, options) => api.getMachineHistory(machineId, { cursor }, options),
    [api, machineId],
  );
  const { page, error, isLoading, refresh, readMore } = usePages(read);
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('machineHistory.title')}
      </Typography>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && isLoading && (
        <div role="status" aria-label={t('machineHistory.loading')}>
          <Skeleton variant="text" width="60%" />
          <Skeleton variant="text" width="80%" />
        </div>
      )}
      {page && (
        <>
          <Figures history={page} />
          <div>
            <Typography variant="subtitle1" component="h3">
              {t('machineHistory.interventions')}
            </Typography>
            {page.items.length === 0 ? (
              <Typography variant="body2" color="textSecondary">
                {t('machineHistory.interventions.none')}
              </Typography>
            ) : (
              <ul
                className={classes.list}
                aria-label={t('machineHistory.interventions')}
              >
                {page.items.map(one => (
                  <One
                    key={`${one.ticketId} ${one.interventionId}`}
                    intervention={one}
                    now={page.now}
                  />
                ))}
              </ul>
            )}
          </div>
          {readMore && (
            <div>
              <Button onClick={readMore} disabled={isLoading}>
                {t('machineHistory.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Paper>
  );
};
