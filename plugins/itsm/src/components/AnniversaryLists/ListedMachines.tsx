import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  ANNIVERSARY_SITUATIONS,
  type AnniversaryList,
  type AnniversaryMachinePage,
  type ListedMachine,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
import { noticeRouteRef } from '../../routes';
import { anniversariesTranslationRef } from '../../translations';

const PAGE_SIZE = 100;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  part: { padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
  one: {
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
}));

const Machine = ({ machine }: { machine: ListedMachine }) => {
  const entityPath = useRouteRef(entityRouteRef);
  const { entityRef, maker, model, name, serialNumber, siteName } = machine;
  return (
    <div>
      <Link to={entityPath(parseEntityRef(entityRef))} underline="always">
        {name}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {[makerAndModel({ maker, model }), serialNumber, siteName]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </div>
  );
};

/** When it ends, by which notice, or who says that it will. */
const End = ({ machine }: { machine: ListedMachine }) => {
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const format = useFormat();
  const noticePath = useRouteRef(noticeRouteRef);
  const { endKind, endsOn, firstDay, lastDay, noticeId, origin, situation } =
    machine;
  return (
    <div>
      {lastDay && (
        <Typography>
          {t(
            situation === 'unproven'
              ? 'anniversaries.askedDay'
              : 'anniversaries.lastDay',
            { day: format.day(lastDay) },
          )}
        </Typography>
      )}
      {endsOn && endKind && (
        <Typography>
          {t(`anniversaries.ends.${endKind}`, { day: format.day(endsOn) })}
        </Typography>
      )}
      {firstDay && (
        <Typography>
          {t('anniversaries.firstDay', { day: format.day(firstDay) })}
        </Typography>
      )}
      {noticeId && (
        <Typography variant="body2">
          <Link to={noticePath({ noticeId })} underline="always">
            {noticeId}
          </Link>
        </Typography>
      )}
      {origin && (
        <Typography variant="body2" color="textSecondary">
          {t('anniversaries.origin', { origin })}
        </Typography>
      )}
    </div>
  );
};

/** The machines of a list, under what each is there for. */
export const ListedMachines = ({ list }: { list: AnniversaryList }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const read: ReadPage<AnniversaryMachinePage> = useCallback(
    (cursor, options) =>
      api.listAnniversaryMachines(
        list.id,
        { cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, list.id],
  );
  const { page, error, refresh, readMore } = usePages(read);
  return (
    <div className={classes.root}>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('anniversaries.machines.loading')}>
          <Skeleton variant="rect" height={200} animation="wave" />
        </div>
      )}
      {ANNIVERSARY_SITUATIONS.map(situation => {
        const machines =
          page?.items.filter(one => one.situation === situation) ?? [];
        const title = t(`anniversaries.situation.${situation}`);
        return machines.length === 0 ? null : (
          <Paper
            key={situation}
            className={classes.part}
            variant="outlined"
            component="section"
          >
            <Typography variant="h6" component="h3">
              {title} ({list.counts[situation]})
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {t(`anniversaries.situation.${situation}.what`)}
            </Typography>
            <ul className={classes.list} aria-label={title}>
              {machines.map(one => (
                <li key={one.machineId} className={classes.one}>
                  <Machine machine={one} />
                  <End machine={one} />
                </li>
              ))}
            </ul>
          </Paper>
        );
      })}
      {readMore && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('anniversaries.machines.more')}
          </Button>
        </div>
      )}
    </div>
  );
};
