import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { type Theme, makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Priority } from '@caih/backstage-plugin-itsm-common';
import { itsmReactTranslationRef } from '../translations';
import { VisuallyHidden } from './VisuallyHidden';

const BARS = [1, 2, 3, 4];

const useStyles = makeStyles<Theme, { priority: Priority }>(theme => ({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    gap: theme.spacing(0.75),
    whiteSpace: 'nowrap',
  },
  shape: { display: 'block', height: 14, width: 16 },
  filled: {
    fill: ({ priority }) =>
      priority === 1 ? theme.palette.error.main : theme.palette.text.secondary,
  },
  empty: { fill: theme.palette.action.disabledBackground },
}));

/** @public */
export interface PriorityLabelProps {
  priority: Priority;
}

/** P1 to P4 (DI7), with as many bars as it weighs. @public */
export const PriorityLabel = ({ priority }: PriorityLabelProps) => {
  const classes = useStyles({ priority });
  const { t } = useTranslationRef(itsmReactTranslationRef);
  return (
    <Typography className={classes.root} component="span" variant="body2">
      <svg className={classes.shape} viewBox="0 0 16 14" aria-hidden="true">
        {BARS.map(bar => (
          <rect
            key={bar}
            className={bar <= 5 - priority ? classes.filled : classes.empty}
            x={(bar - 1) * 4}
            y={14 - bar * 3.5}
            width="3"
            height={bar * 3.5}
          />
        ))}
      </svg>
      <span aria-hidden="true">
        {t('priority.short', { priority: String(priority) })}
      </span>
      <VisuallyHidden>
        {t('priority.label', { priority: String(priority) })}
      </VisuallyHidden>
    </Typography>
  );
};
