import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { type Theme, makeStyles } from '@material-ui/core/styles';
import { itsmReactTranslationRef } from '../../translations';
import { VisuallyHidden } from '../VisuallyHidden';
import { TimeLeftIcon } from './TimeLeftIcon';
import {
  type TimeLeftFacts,
  type TimeLeftKind,
  timeLeftOf,
} from './timeLeftOf';
import { type TimeLeftSubject, useTimeLeftWords } from './useTimeLeftWords';

const colorOf = (kind: TimeLeftKind, theme: Theme): string => {
  switch (kind) {
    case 'late':
    case 'restored-late':
      return theme.palette.error.main;
    case 'warning':
    case 'used-up':
      return theme.palette.warning.main;
    case 'remaining':
    case 'restored-in-time':
      return theme.palette.success.main;
    default:
      return theme.palette.text.secondary;
  }
};

const useStyles = makeStyles<Theme, TimeLeftFacts>(theme => ({
  root: { minWidth: 0 },
  headline: {
    alignItems: 'center',
    display: 'flex',
    fontWeight: 'bold',
    gap: theme.spacing(0.5),
  },
  icon: { color: ({ kind }) => colorOf(kind, theme), flexShrink: 0 },
  track: {
    backgroundColor: theme.palette.action.disabledBackground,
    borderRadius: 3,
    height: 6,
    margin: theme.spacing(0.5, 0),
    maxWidth: 240,
    overflow: 'hidden',
  },
  used: {
    backgroundColor: ({ kind }) => colorOf(kind, theme),
    height: '100%',
    width: ({ usedShare }) => `${(usedShare ?? 0) * 100}%`,
  },
  indicative: {
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(0, 0.5),
  },
}));

/** @public */
export interface TimeLeftProps extends TimeLeftSubject {
  /** The words and the bar alone, for a table's row; the due time too. */
  dense?: boolean;
}

/**
 * How much of the restore time is left: a bar of used over granted, the words
 * that say of which hours, and the due time (CCTP 2.1.22). Overseas it says
 * that the times are indicative.
 *
 * @public
 */
export const TimeLeft = (props: TimeLeftProps) => {
  const { dense = false, ...subject } = props;
  const { t } = useTranslationRef(itsmReactTranslationRef);
  const facts = timeLeftOf(subject.clock, subject.terms, subject.now);
  const classes = useStyles(facts);
  const words = useTimeLeftWords(subject);

  return (
    <div className={classes.root}>
      <Typography
        className={classes.headline}
        component="div"
        variant={dense ? 'body2' : 'body1'}
      >
        <TimeLeftIcon kind={facts.kind} className={classes.icon} />
        <span>{words.headline}</span>
      </Typography>
      {facts.usedShare !== null && !facts.contractual && (
        <Typography
          className={classes.indicative}
          component="span"
          variant="caption"
        >
          {t('timeLeft.indicative')}
        </Typography>
      )}
      {facts.usedShare !== null && (
        <div className={classes.track} aria-hidden="true">
          <div className={classes.used} />
        </div>
      )}
      {words.used &&
        (dense ? (
          <VisuallyHidden>{words.used}</VisuallyHidden>
        ) : (
          <Typography variant="body2" color="textSecondary">
            {words.used}
          </Typography>
        ))}
      {words.details.map(detail => (
        <Typography
          key={detail}
          variant={dense ? 'caption' : 'body2'}
          color="textSecondary"
          component="div"
        >
          {detail}
        </Typography>
      ))}
    </div>
  );
};
