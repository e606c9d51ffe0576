import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { type Theme, makeStyles } from '@material-ui/core/styles';
import {
  type ContractLevel,
  daysBetween,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import type { ContractView } from './contractView';
import { extentOf, levelPeriods, spanToShow } from './levelPeriods';

const colorOf = (level: ContractLevel, theme: Theme): string => {
  switch (level) {
    case 'under-warranty':
      return theme.palette.success.dark;
    case 'vendor-backed':
      return theme.palette.success.light;
    case 'not-vendor-backed':
      return theme.palette.info.main;
    case 'to-be-checked':
      return theme.palette.warning.main;
    default:
      return theme.palette.action.disabledBackground;
  }
};

const useStyles = makeStyles<Theme, { todayShare: number }>(theme => ({
  bar: {
    borderRadius: theme.shape.borderRadius,
    display: 'flex',
    height: 14,
    overflow: 'hidden',
  },
  frame: { position: 'relative' },
  today: {
    backgroundColor: theme.palette.text.primary,
    bottom: -4,
    left: ({ todayShare }) => `${todayShare * 100}%`,
    position: 'absolute',
    top: -4,
    width: 2,
  },
  ends: { display: 'flex', justifyContent: 'space-between' },
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
}));

const useLevelStyles = makeStyles<
  Theme,
  { level: ContractLevel; share: number }
>(theme => ({
  part: {
    backgroundColor: ({ level }) => colorOf(level, theme),
    boxShadow: `inset -1px 0 0 ${theme.palette.background.paper}`,
    width: ({ share }) => `${share * 100}%`,
  },
}));

const Part = (props: { level: ContractLevel; share: number }) => {
  const classes = useLevelStyles(props);
  return <div className={classes.part} />;
};

/** The levels of a machine over the years, and today among them. */
export const LevelBar = ({ contract }: { contract: ContractView }) => {
  const { facts, today } = contract;
  const { from, until } = spanToShow(facts, today);
  const periods = levelPeriods(facts, from, until);
  const todayShare = daysBetween(from, today) / (daysBetween(from, until) + 1);
  const classes = useStyles({ todayShare });
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tReact } = useTranslationRef(itsmReactTranslationRef);
  const format = useFormat();
  const days = { from: format.day(from), until: format.day(until) };

  return (
    <div>
      <div className={classes.frame} aria-hidden="true">
        <div className={classes.bar}>
          {periods.map(period => (
            <Part key={period.from} level={period.level} share={period.share} />
          ))}
        </div>
        <div className={classes.today} />
      </div>
      <Typography
        className={classes.ends}
        variant="caption"
        color="textSecondary"
        component="div"
        aria-hidden="true"
      >
        <span>{days.from}</span>
        <span>{days.until}</span>
      </Typography>
      <ul className={classes.list} aria-label={t('entity.card.bar', days)}>
        {periods.map(period => (
          <Typography key={period.from} variant="caption" component="li">
            {t(`entity.card.bar.${extentOf(facts, period)}`, {
              level: tReact(`level.${period.level}`),
              from: format.day(period.from),
              until: format.day(period.until),
            })}
            {period.from <= today && today <= period.until && (
              <strong> · {t('entity.card.bar.today')}</strong>
            )}
          </Typography>
        ))}
      </ul>
    </div>
  );
};
