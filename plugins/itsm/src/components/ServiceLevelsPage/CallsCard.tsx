import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  addDays,
  addMonths,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { rootRouteRef } from '../../routes';
import { serviceLevelsTranslationRef } from '../../translations';
import { Bars } from './Bars';
import type { LevelsView } from './levelsView';
import { useLevelWords } from './useLevelWords';

const useStyles = makeStyles(theme => ({
  root: {
    alignContent: 'start',
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
  },
  figures: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1, 4) },
  figure: {
    fontSize: '1.75rem',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 700,
  },
  summary: { cursor: 'pointer', padding: theme.spacing(0.5, 0) },
}));

/** A count of calls that opens them; nothing opens to nothing. */
const CallFigure = (props: {
  establishment: string | null;
  /** The last day included. */
  days: { from: LocalDate; to: LocalDate };
  count: number;
  label: string;
}) => {
  const { establishment, days, count, label } = props;
  const { number } = useLevelWords();
  const incidents = useRouteRef(rootRouteRef)();
  if (count === 0) return <>0</>;
  const search = new URLSearchParams({
    ...(establishment && { establishment }),
    ...days,
  });
  return (
    <Link
      to={`${incidents}/calls?${search}`}
      aria-label={`${label} ${number(count)}`}
    >
      {number(count)}
    </Link>
  );
};

/** Calls to the support by week, month and year (D5). */
export const CallsCard = ({ view }: { view: LevelsView }) => {
  const { establishment, to } = view;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const words = useLevelWords();
  const format = useFormat();
  const api = useApi(itsmApiRef);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.countSupportCalls({ ...(establishment && { establishment }), to }),
    [api, establishment, to],
  );
  const last = value?.months[value.months.length - 1];
  const lastDay = addDays(`${addMonths(to, 1)}-01`, -1);
  const callsIn = (month: string) =>
    `${t('levels.calls')}, ${t('levels.calls.month', {
      month: words.month(month),
    })}`;
  /** "S37", of "2026-W37". */
  const weekName = (week: string) =>
    t('levels.calls.weekNumber', { number: week.split('-W')[1] });
  const since = (year: number) =>
    t('levels.calls.year', { year: String(year) });

  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.calls')}
      </Typography>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {!value && !error && (
        <div role="status" aria-label={t('levels.loading')}>
          <Skeleton variant="rect" height={140} animation="wave" />
        </div>
      )}
      {value && last && (
        <>
          <div className={classes.figures}>
            <div>
              <div className={classes.figure}>
                <CallFigure
                  establishment={establishment}
                  days={{ from: `${last.month}-01`, to: lastDay }}
                  count={last.count}
                  label={callsIn(last.month)}
                />
              </div>
              <Typography variant="body2">
                {t('levels.calls.month', { month: words.month(last.month) })}
              </Typography>
            </div>
            <div>
              <div className={classes.figure}>
                <CallFigure
                  establishment={establishment}
                  days={{ from: `${value.year.year}-01-01`, to: lastDay }}
                  count={value.year.count}
                  label={`${t('levels.calls')}, ${since(value.year.year)}`}
                />
              </div>
              <Typography variant="body2">{since(value.year.year)}</Typography>
            </div>
          </div>
          <Bars
            label={t('levels.calls.chart')}
            most={Math.max(...value.weeks.map(({ count }) => count), 1)}
            bars={value.weeks.map(({ week, count }) => ({
              key: week,
              label: weekName(week),
              value: count === 0 ? null : count,
              written: words.number(count),
            }))}
          />
          <details>
            <summary className={classes.summary}>
              {t('levels.trend.table')}
            </summary>
            <Table size="small" aria-label={t('levels.calls')}>
              <TableHead>
                <TableRow>
                  <TableCell>{t('levels.calls.week')}</TableCell>
                  <TableCell align="right">{t('levels.calls.count')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {value.weeks.map(({ week, from, count }) => (
                  <TableRow key={week}>
                    <TableCell component="th" scope="row" role="rowheader">
                      {weekName(week)}
                      {' · '}
                      {t('levels.calls.weekOf', { day: format.day(from) })}
                    </TableCell>
                    <TableCell align="right">
                      <CallFigure
                        establishment={establishment}
                        days={{ from, to: addDays(from, 6) }}
                        count={count}
                        label={`${t('levels.calls')}, ${weekName(week)}`}
                      />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </details>
        </>
      )}
    </Paper>
  );
};
