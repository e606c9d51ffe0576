import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServiceLevels } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { serviceLevelsTranslationRef } from '../../translations';
import { WideTable } from '../WideTable';
import { Figure } from './Figure';
import type { LevelsView } from './levelsView';

const useStyles = makeStyles(theme => ({
  root: {
    alignContent: 'start',
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
  },
}));

/** How long it took, by what was granted (D8). */
export const TimesCard = (props: {
  view: LevelsView;
  times: ServiceLevels['times'];
}) => {
  const { view, times } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { duration } = useFormat();
  const told = (seconds: number | null, exact: boolean) => {
    if (seconds === null) return '–';
    return exact
      ? duration(seconds)
      : t('levels.times.about', { duration: duration(seconds) });
  };
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.times')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('levels.times.what')}
      </Typography>
      <WideTable label={t('levels.times')}>
        <Table size="small" aria-label={t('levels.times')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('levels.times.restoreTime')}</TableCell>
              <TableCell align="right">{t('levels.times.count')}</TableCell>
              <TableCell align="right">{t('levels.times.median')}</TableCell>
              <TableCell align="right">{t('levels.times.p90')}</TableCell>
              <TableCell align="right">{t('levels.times.max')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {times.map(one => (
              <TableRow key={one.restoreTime}>
                <TableCell component="th" scope="row" role="rowheader">
                  {one.restoreTime}
                </TableCell>
                <TableCell align="right">
                  <Figure
                    view={view}
                    population="closed"
                    count={one.count}
                    part={{ split: 'restoreTime', part: one.restoreTime }}
                    partName={one.restoreTime}
                  />
                </TableCell>
                <TableCell align="right">
                  {told(one.medianSeconds, one.exact)}
                </TableCell>
                <TableCell align="right">
                  {told(one.p90Seconds, one.exact)}
                </TableCell>
                <TableCell align="right">
                  {told(one.maxSeconds, true)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </WideTable>
      {times.some(({ exact }) => !exact) && (
        <Typography variant="caption" color="textSecondary">
          {t('levels.times.aboutHint')}
        </Typography>
      )}
    </Paper>
  );
};
