import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  explain,
  FEW_TICKETS,
  type Rate,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { readableErrorColor } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { serviceLevelsTranslationRef } from '../../translations';
import { Figure, useTicketsPath } from './Figure';
import type { LevelsView } from './levelsView';
import { MetLabel } from './MetLabel';
import { useLevelWords } from './useLevelWords';

const useStyles = makeStyles(theme => ({
  root: {
    alignContent: 'start',
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(2),
  },
  figure: {
    fontSize: '2.75rem',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 700,
    lineHeight: 1.15,
  },
  missed: { color: readableErrorColor(theme) },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
  },
}));

/** A rate of the contract, big, against what was promised (DI12). */
export const RateCard = (props: {
  rate: Rate;
  view: LevelsView;
  levels: ServiceLevels;
}) => {
  const { rate, view, levels } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const language = useLanguage();
  const { percent, number } = useLevelWords();
  const pathOf = useTicketsPath(view);
  const told = tellRate(rate, levels.counts, levels.scale);
  const { numerator, denominator, threshold, met, shownAs } = told;
  const name = rate.names[language];
  const of = t('levels.rate.of', {
    numerator: number(numerator),
    denominator: number(denominator),
  });
  // What was promised to be rare is looked at itself, where there is any.
  const opened =
    rate.direction === 'at-most' && numerator > 0
      ? rate.numerator
      : rate.denominator;
  const big = shownAs === 'rate' ? percent(told.percent ?? 0) : of;

  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {name}
      </Typography>
      {shownAs === 'none' ? (
        <div>
          <span className={classes.figure}>{t('levels.rate.none')}</span>
          <Typography variant="body2" color="textSecondary">
            {t('levels.rate.noneHint')}
          </Typography>
        </div>
      ) : (
        <>
          <Link
            className={`${classes.figure} ${
              met === false ? classes.missed : ''
            }`}
            to={pathOf(opened)}
            aria-label={t('levels.rate.open', {
              name: `${name} ${big}`,
              count: levels.counts[opened],
              number: number(levels.counts[opened]),
            })}
          >
            {big}
          </Link>
          <div className={classes.line}>
            {shownAs === 'rate' && (
              <Typography variant="body2" component="span">
                {of}
              </Typography>
            )}
            {met !== null && <MetLabel met={met} />}
          </div>
        </>
      )}
      {threshold !== null && (
        <Typography variant="body2">
          {t(
            rate.direction === 'at-most'
              ? 'levels.rate.atMost'
              : 'levels.rate.atLeast',
            { threshold: percent(threshold) },
          )}
        </Typography>
      )}
      {shownAs === 'counts' && (
        <Typography variant="body2" color="textSecondary">
          {t('levels.rate.few', { few: String(FEW_TICKETS) })}
        </Typography>
      )}
      {rate.numerator === 'in-time' && (
        <Typography className={classes.line} variant="body2" component="div">
          <span>{t('levels.population.late')}</span>
          <Figure view={view} population="late" count={levels.counts.late} />
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary" component="p">
        {explain(rate, levels)[language]} {rate.clause}
      </Typography>
    </Paper>
  );
};
