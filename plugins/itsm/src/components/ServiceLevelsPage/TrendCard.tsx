import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  FEW_TICKETS,
  indicatorOf,
  type Rate,
  type RateTold,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { useLocation } from 'react-router-dom';
import { serviceLevelsTranslationRef } from '../../translations';
import { WideTable } from '../WideTable';
import { Bars } from './Bars';
import { Figure } from './Figure';
import { type LevelsView, writeLevelsView } from './levelsView';
import { useLevelWords } from './useLevelWords';

const IN_TIME = indicatorOf('closed-in-time') as Rate;
const REOPENED = indicatorOf('reopened') as Rate;
const WHOLE = 100;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), padding: theme.spacing(2) },
  summary: { cursor: 'pointer', padding: theme.spacing(0.5, 0) },
}));

/** Where the figures come from: thirteen months, each one opens. */
export const TrendCard = (props: {
  view: LevelsView;
  levels: ServiceLevels;
}) => {
  const { view, levels } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { pathname } = useLocation();
  const words = useLevelWords();
  const { months, scale } = levels;
  const threshold = IN_TIME.thresholds![scale];
  const isOfFew = months.some(
    ({ counts }) => tellRate(IN_TIME, counts, scale).shownAs === 'counts',
  );
  const writtenOver = (told: RateTold) => {
    if (told.shownAs === 'none') return '';
    return told.shownAs === 'rate'
      ? words.number(told.percent ?? 0)
      : `${told.numerator}/${told.denominator}`;
  };
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.trend')}
      </Typography>
      <Bars
        label={t('levels.trend.chart', { threshold: words.percent(threshold) })}
        most={WHOLE}
        threshold={threshold}
        bars={months.map(({ month, counts }) => {
          const told = tellRate(IN_TIME, counts, scale);
          return {
            key: month,
            label: words.axisMonth(month),
            value:
              told.denominator === 0
                ? null
                : (told.numerator * WHOLE) / told.denominator,
            written: writtenOver(told),
            // A share of few tickets would look like more than it is.
            few: told.shownAs === 'counts',
            missed: told.shownAs === 'rate' && told.met === false,
          };
        })}
      />
      {isOfFew && (
        <Typography variant="caption" color="textSecondary">
          {t('levels.trend.few', { few: String(FEW_TICKETS) })}
        </Typography>
      )}
      <details>
        <summary className={classes.summary}>{t('levels.trend.table')}</summary>
        <WideTable label={t('levels.trend')}>
          <Table size="small" aria-label={t('levels.trend')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('levels.trend.month')}</TableCell>
                <TableCell align="right">
                  {t('levels.column.declared')}
                </TableCell>
                <TableCell align="right">{t('levels.column.closed')}</TableCell>
                <TableCell align="right">{t('levels.column.late')}</TableCell>
                <TableCell align="right">{t('levels.column.rate')}</TableCell>
                <TableCell align="right">
                  {t('levels.column.reopened')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {[...months].reverse().map(({ month, counts }) => {
                const of: LevelsView = { ...view, to: month, span: 1 };
                return (
                  <TableRow key={month}>
                    <TableCell component="th" scope="row" role="rowheader">
                      <Link
                        to={`${pathname}?${writeLevelsView(of)}`}
                        aria-label={t('levels.trend.show', {
                          month: words.month(month),
                        })}
                      >
                        {words.month(month)}
                      </Link>
                    </TableCell>
                    {(['declared', 'closed', 'late'] as const).map(
                      population => (
                        <TableCell key={population} align="right">
                          <Figure
                            view={of}
                            population={population}
                            count={counts[population]}
                            partName={words.month(month)}
                          />
                        </TableCell>
                      ),
                    )}
                    <TableCell align="right">
                      {words.rate(tellRate(IN_TIME, counts, scale))}
                    </TableCell>
                    <TableCell align="right">
                      {words.rate(tellRate(REOPENED, counts, scale))}
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </WideTable>
      </details>
    </Paper>
  );
};
