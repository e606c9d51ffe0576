import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  indicatorOf,
  noCounts,
  type Rate,
  type Report,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { reportRouteRef } from '../../routes';
import { reportsTranslationRef } from '../../translations';
import { MetLabel, useLevelWords } from '../ServiceLevelsPage';
import { useReportName } from './useReportName';

const RATES = [
  { rate: indicatorOf('closed-in-time') as Rate, text: 'reports.inTime' },
  { rate: indicatorOf('reopened') as Rate, text: 'reports.reopened' },
] as const;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
  rate: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    [theme.breakpoints.up('sm')]: { justifyContent: 'flex-end' },
  },
}));

/** Reports: of what, of whom, and whether what was promised is kept. */
export const ReportList = (props: {
  reports: readonly Report[];
  now: string;
}) => {
  const { reports, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const format = useFormat();
  const words = useLevelWords();
  const nameOf = useReportName();
  const pathOf = useRouteRef(reportRouteRef);
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={t('reports.title')}>
        {reports.map(report => {
          const { id, establishment, madeAt, counts, dysfunctions } = report;
          return (
            <li key={id} className={classes.one}>
              <div>
                <Link to={pathOf({ reportId: id })} underline="always">
                  {nameOf(report)}
                </Link>
                <Typography>
                  {establishment?.name ?? t('reports.lot')}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {[
                    id,
                    t('reports.made', {
                      instant: format.instant(madeAt, { now }),
                    }),
                    ...(dysfunctions > 0
                      ? [t('reports.axes', { count: dysfunctions })]
                      : []),
                  ].join(' · ')}
                </Typography>
              </div>
              <div>
                {RATES.map(({ rate, text }) => {
                  const told = tellRate(
                    rate,
                    { ...noCounts(), ...counts },
                    establishment ? 'establishment' : 'lot',
                  );
                  return (
                    <Typography
                      key={rate.id}
                      className={classes.rate}
                      variant="body2"
                      component="div"
                    >
                      <span>{t(text, { rate: words.rate(told) })}</span>
                      {told.met !== null && <MetLabel met={told.met} />}
                    </Typography>
                  );
                })}
              </div>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
};
