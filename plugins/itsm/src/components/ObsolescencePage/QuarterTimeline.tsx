import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { NoticeQuarter } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

const MAX_HEIGHT = 72;

/** The most quarters without a notice that are shown in a row. */
const MOST_EMPTY = 12;

interface Gap {
  quarter: string;
  /** How many quarters one after another have nothing. */
  empty: number;
}

/** The quarters with those between them; a long gap is one, with its length. */
function withGaps(quarters: readonly NoticeQuarter[]): (NoticeQuarter | Gap)[] {
  return quarters.flatMap((one, index) => {
    const before = quarters[index - 1];
    const empty = before
      ? numberOf(one.quarter) - numberOf(before.quarter) - 1
      : 0;
    if (empty <= 0) return [one];
    const gap =
      empty > MOST_EMPTY
        ? [{ quarter: `${before.quarter}-gap`, empty }]
        : Array.from({ length: empty }, (_, at) => ({
            quarter: quarterOf(numberOf(before.quarter) + 1 + at),
            machines: 0,
            notices: 0,
          }));
    return [...gap, one];
  });
}

/** Quarters since year 0, of "2027-Q3". */
function numberOf(quarter: string): number {
  const [year, number] = quarter.split('-Q').map(Number);
  return year * 4 + number - 1;
}

function quarterOf(count: number): string {
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;
}

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: {
    alignItems: 'end',
    display: 'flex',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    overflowX: 'auto',
    padding: 0,
  },
  gap: { alignSelf: 'center', flexShrink: 0, padding: theme.spacing(1) },
  quarter: {
    borderRadius: theme.shape.borderRadius,
    display: 'block',
    minWidth: 104,
    padding: theme.spacing(1),
    '&[aria-current="true"]': {
      backgroundColor: theme.palette.action.selected,
      fontWeight: 'bold',
    },
  },
}));

const useBarStyles = makeStyles<Theme, { share: number }>(theme => ({
  bar: {
    backgroundColor: theme.palette.primary.main,
    borderRadius: theme.shape.borderRadius,
    height: ({ share }) => Math.max(4, share * MAX_HEIGHT),
    marginBottom: theme.spacing(0.5),
  },
}));

const Bar = (props: { share: number }) => (
  <div className={useBarStyles(props).bar} aria-hidden />
);

/** What ends when: the notices that were told by quarter, each the list of its own. */
export const QuarterTimeline = (props: {
  quarters: readonly NoticeQuarter[];
  chosen: string | null;
  /** Where a quarter is shown, and all of them with null. */
  pathOf: (quarter: string | null) => string;
}) => {
  const { quarters, chosen, pathOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const most = Math.max(...quarters.map(one => one.machines), 1);
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('notices.timeline')}
      </Typography>
      <ul className={classes.list} aria-label={t('notices.timeline')}>
        {withGaps(quarters).map(one => {
          if ('empty' in one) {
            return (
              <li key={one.quarter} className={classes.gap}>
                <Typography variant="body2" color="textSecondary">
                  {t('notices.timeline.gap', { count: one.empty })}
                </Typography>
              </li>
            );
          }
          const { quarter, machines, notices } = one;
          const [year, number] = quarter.split('-Q');
          if (notices === 0) {
            return (
              <li key={quarter} className={classes.quarter}>
                <Typography
                  variant="subtitle2"
                  color="textSecondary"
                  component="div"
                >
                  {t('notices.quarter', { number, year })}
                </Typography>
                {[
                  t('notices.machines', { count: machines }),
                  t('notices.count', { count: notices }),
                ].map(words => (
                  <Typography
                    key={words}
                    variant="body2"
                    color="textSecondary"
                    component="div"
                  >
                    {words}
                  </Typography>
                ))}
              </li>
            );
          }
          return (
            <li key={quarter}>
              <Link
                className={classes.quarter}
                to={pathOf(quarter === chosen ? null : quarter)}
                aria-current={quarter === chosen ? 'true' : undefined}
                underline="none"
              >
                <Bar share={machines / most} />
                <Typography variant="subtitle2" component="div">
                  {t('notices.quarter', { number, year })}
                </Typography>
                <Typography variant="body2" component="div">
                  {t('notices.machines', { count: machines })}
                </Typography>
                <Typography
                  variant="body2"
                  color="textSecondary"
                  component="div"
                >
                  {t('notices.count', { count: notices })}
                </Typography>
              </Link>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
};
