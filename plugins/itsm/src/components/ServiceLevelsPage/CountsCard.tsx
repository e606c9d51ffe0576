import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Indicator,
  indicatorOf,
  INDICATORS,
  type Rate,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { useLanguage } from '../../hooks';
import { serviceLevelsTranslationRef } from '../../translations';
import { Figure } from './Figure';
import type { LevelsView } from './levelsView';
import { useLevelWords } from './useLevelWords';

const REMOTE = indicatorOf('remote') as Rate;

const useStyles = makeStyles(theme => ({
  root: {
    alignContent: 'start',
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(2),
  },
  list: { margin: 0 },
  row: {
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(0, 2),
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    padding: theme.spacing(0.75, 0),
    '&:first-child': { borderTop: 'none' },
    '& dd': { margin: 0, textAlign: 'right' },
  },
}));

/** How many of what, each with its population named (D5, DI10). */
export const CountsCard = (props: {
  view: LevelsView;
  levels: ServiceLevels;
}) => {
  const { view, levels } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const language = useLanguage();
  const words = useLevelWords();
  const remote = tellRate(REMOTE, levels.counts, levels.scale);
  const counted = (INDICATORS as readonly Indicator[]).filter(
    one => one.kind === 'count' || one.id === 'remote',
  );
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.counts')}
      </Typography>
      <dl className={classes.list}>
        {counted.map(indicator => {
          const { id, names, explains } = indicator;
          const population =
            indicator.kind === 'count'
              ? indicator.population
              : indicator.numerator;
          return (
            <div key={id} className={classes.row}>
              <dt>
                <Typography variant="body2" component="span">
                  {names[language]}
                </Typography>
                <Typography
                  variant="caption"
                  color="textSecondary"
                  component="div"
                >
                  {explains[language]}
                </Typography>
              </dt>
              <dd>
                <Figure
                  view={view}
                  population={population}
                  count={levels.counts[population]}
                />
                {id === 'remote' && remote.shownAs !== 'none' && (
                  <Typography variant="body2" component="div">
                    {words.rate(remote)}
                  </Typography>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Paper>
  );
};
