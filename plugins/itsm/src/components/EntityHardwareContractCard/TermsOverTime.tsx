import { useId, useState } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import Skeleton from '@material-ui/lab/Skeleton';
import type { MachineTermsOverTime } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 2),
    padding: 0,
  },
  entry: {
    borderLeft: `3px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    paddingLeft: theme.spacing(1.5),
    // Colour alone does not tell a link from the text around it.
    '& a': { textDecoration: 'underline' },
  },
  current: { borderLeftColor: theme.palette.primary.main },
}));

type Period = MachineTermsOverTime['periods'][number];

const holdsOn = ({ from, until }: Period, day: string) =>
  from <= day && (until === null || day <= until);

const PeriodEntry = (props: { period: Period; isCurrent: boolean }) => {
  const { period, isCurrent } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tReact } = useTranslationRef(itsmReactTranslationRef);
  const format = useFormat();
  const from = format.day(period.from);
  const days =
    period.until === null
      ? t('entity.terms.since', { from })
      : t('entity.terms.between', { from, until: format.day(period.until) });
  return (
    <li
      className={`${classes.entry} ${isCurrent ? classes.current : ''}`}
      aria-current={isCurrent ? 'date' : undefined}
    >
      <Typography variant="body2">
        {days}
        {isCurrent && ` ${t('entity.terms.today')}`}
      </Typography>
      <Typography variant="body2">
        {[
          period.declaration
            ? tReact(`level.declared.${period.declaration}`)
            : tReact(`level.${period.level}`),
          period.serviceWindow &&
            period.restoreTime &&
            tReact('terms.both', {
              restoreTime: period.restoreTime,
              serviceWindow: tReact(`terms.${period.serviceWindow}`),
            }),
          period.orderReference &&
            t('entity.terms.order', { reference: period.orderReference }),
        ]
          .filter(Boolean)
          .join(', ')}
      </Typography>
    </li>
  );
};

const ChangeEntry = (props: {
  change: MachineTermsOverTime['changes'][number];
}) => {
  const { kind, from, recordedAt, recordedBy, importId } = props.change;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const root = useRouteRef(rootRouteRef)();
  return (
    <li className={classes.entry}>
      <Typography variant="body2">
        {t(`entity.terms.kind.${kind}`)}
        {kind === 'planned' && ` (${format.day(from)})`}
        {', '}
        {format.instant(recordedAt)}
        {recordedBy && t('entity.terms.by', { name: recordedBy })}
        {importId && (
          <>
            {' '}
            <Link to={`${root}/fleet/import?import=${importId}`}>
              {t('entity.terms.inventory')}
            </Link>
          </>
        )}
      </Typography>
    </li>
  );
};

const Terms = ({ machineId }: { machineId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(itsmTranslationRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getMachineTerms(machineId),
    [api, machineId],
  );
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!value) {
    return (
      <div role="status" aria-label={t('entity.terms.loading')}>
        <Skeleton />
        <Skeleton />
      </div>
    );
  }
  return (
    <>
      <ol className={classes.list} aria-label={t('entity.terms.periods')}>
        {value.periods.map(period => (
          <PeriodEntry
            key={period.from}
            period={period}
            isCurrent={holdsOn(period, value.today)}
          />
        ))}
      </ol>
      <Typography variant="subtitle2" component="h3">
        {t('entity.terms.changes')}
      </Typography>
      <ol className={classes.list} aria-label={t('entity.terms.changes')}>
        {value.changes.map(change => (
          <ChangeEntry key={change.recordedAt + change.kind} change={change} />
        ))}
      </ol>
    </>
  );
};

/** What was, is and will be owed for a machine, and who wrote it, on demand. */
export const TermsOverTime = ({ machineId }: { machineId: string }) => {
  const [isOpen, setOpen] = useState(false);
  const { t } = useTranslationRef(itsmTranslationRef);
  const regionId = useId();
  return (
    <div>
      <Button
        size="small"
        color="primary"
        aria-expanded={isOpen}
        aria-controls={regionId}
        startIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onClick={() => setOpen(open => !open)}
      >
        {t('entity.terms.title')}
      </Button>
      <div id={regionId}>{isOpen && <Terms machineId={machineId} />}</div>
    </div>
  );
};
