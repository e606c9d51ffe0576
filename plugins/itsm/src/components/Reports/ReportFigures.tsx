import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
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
  type Indicator,
  INDICATORS,
  monthsFromTo,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { useLanguage } from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import { reportsTranslationRef } from '../../translations';
import { MetLabel, useLevelWords } from '../ServiceLevelsPage';
import { WideTable } from '../WideTable';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  link: { marginTop: theme.spacing(1) },
}));

/** The figures of a report, as they were when it was made. */
export const ReportFigures = ({ levels }: { levels: ServiceLevels }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const language = useLanguage();
  const words = useLevelWords();
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const { counts, scale, establishment, from, to } = levels;
  const search = new URLSearchParams({
    ...(establishment && { establishment: establishment.id }),
    to,
    span: String(monthsFromTo(from, to).length),
  });
  const rowOf = (indicator: Indicator) => {
    if (indicator.kind === 'count') {
      return {
        count: words.number(counts[indicator.population]),
        rate: null,
        met: null,
      };
    }
    const told = tellRate(indicator, counts, scale);
    return {
      count: words.outOf(told),
      rate: told.shownAs === 'rate' ? words.rate(told) : null,
      met: told.met,
    };
  };
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {t('reports.figures')}
      </Typography>
      <WideTable label={t('reports.figures')}>
        <Table size="small" aria-label={t('reports.figures')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('reports.figures.indicator')}</TableCell>
              <TableCell align="right">{t('reports.figures.count')}</TableCell>
              <TableCell align="right">{t('reports.figures.rate')}</TableCell>
              <TableCell>{t('reports.figures.met')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {INDICATORS.map((indicator: Indicator) => {
              const { count, rate, met } = rowOf(indicator);
              return (
                <TableRow key={indicator.id}>
                  <TableCell component="th" scope="row">
                    {indicator.names[language]}
                  </TableCell>
                  <TableCell align="right">{count}</TableCell>
                  <TableCell align="right">{rate}</TableCell>
                  <TableCell>
                    {met !== null && <MetLabel met={met} />}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </WideTable>
      <div className={classes.link}>
        <Link to={`${levelsPath}?${search}`}>{t('reports.figures.open')}</Link>
      </div>
    </Paper>
  );
};
