import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { NoticeQuarter } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

const MAX_HEIGHT = 72;

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
        {quarters.map(({ quarter, machines, notices }) => {
          const [year, number] = quarter.split('-Q');
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
