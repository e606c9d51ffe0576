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
  type Counts,
  type Indicator,
  indicatorOf,
  INDICATORS,
  type Population,
  type Rate,
  type ServiceLevels,
  type Split,
  SPLITS,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { serviceLevelsTranslationRef } from '../../translations';
import { ListSelect } from '../ListSelect';
import { WideTable } from '../WideTable';
import { Figure } from './Figure';
import type { LevelsView } from './levelsView';
import { useLevelWords } from './useLevelWords';

const IN_TIME = indicatorOf('closed-in-time') as Rate;

const COLUMNS = [
  ['declared', 'levels.column.declared'],
  ['closed', 'levels.column.closed'],
  ['in-time', 'levels.column.inTime'],
  ['late', 'levels.column.late'],
  ['reopened', 'levels.column.reopened'],
] as const satisfies readonly (readonly [Population, string])[];

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), padding: theme.spacing(2) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    justifyContent: 'space-between',
  },
  name: { minWidth: 120 },
}));

const isSomething = (counts: Counts) =>
  COLUMNS.some(([population]) => counts[population] > 0);

/** Why the figures are what they are: the same, parted (D3, D5, DI9). */
export const PartsCard = (props: {
  view: LevelsView;
  levels: ServiceLevels;
  onBy: (by: Split) => void;
}) => {
  const { view, levels, onBy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const words = useLevelWords();
  const shown = SPLITS.filter(
    split =>
      (INDICATORS as readonly Indicator[]).some(({ splits }) =>
        splits.includes(split),
      ) &&
      // An establishment is in one region.
      (split !== 'region' || levels.scale === 'lot'),
  );
  const by = shown.includes(view.by) ? view.by : 'priority';
  const parts = levels.parts.filter(
    ({ split, counts }) => split === by && isSomething(counts),
  );

  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <div className={classes.head}>
        <Typography variant="h6" component="h2">
          {t('levels.by')}
        </Typography>
        <ListSelect<Split>
          label={t('levels.by.label')}
          value={by}
          onChange={onBy}
          options={shown.map(value => ({
            value,
            label: t(`levels.by.${value}`),
          }))}
        />
      </div>
      {parts.length === 0 ? (
        <Typography color="textSecondary">{t('levels.by.none')}</Typography>
      ) : (
        <WideTable label={t(`levels.by.${by}`)}>
          <Table size="small" aria-label={t(`levels.by.${by}`)}>
            <TableHead>
              <TableRow>
                <TableCell>{t(`levels.by.${by}`)}</TableCell>
                {COLUMNS.map(([population, label]) => (
                  <TableCell key={population} align="right">
                    {t(label)}
                  </TableCell>
                ))}
                <TableCell align="right">{t('levels.column.rate')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {parts.map(({ part, counts }) => {
                const name = words.part(by, part);
                return (
                  <TableRow key={part}>
                    <TableCell
                      className={classes.name}
                      component="th"
                      scope="row"
                      role="rowheader"
                    >
                      {name}
                    </TableCell>
                    {COLUMNS.map(([population]) => (
                      <TableCell key={population} align="right">
                        <Figure
                          view={view}
                          population={population}
                          count={counts[population]}
                          part={{ split: by, part }}
                          partName={name}
                        />
                        {population === 'declared' &&
                          levels.counts.declared > 0 && (
                            <Typography
                              variant="caption"
                              color="textSecondary"
                              component="div"
                            >
                              {words.percent(
                                Math.round(
                                  (counts.declared * 1000) /
                                    levels.counts.declared,
                                ) / 10,
                              )}
                            </Typography>
                          )}
                      </TableCell>
                    ))}
                    <TableCell align="right">
                      {words.rate(tellRate(IN_TIME, counts, levels.scale))}
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </WideTable>
      )}
    </Paper>
  );
};
