import type { ComponentType, ReactNode } from 'react';
import { type Theme, makeStyles } from '@material-ui/core/styles';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles<Theme, { color: (theme: Theme) => string }>(
  theme => ({
    root: {
      alignItems: 'center',
      display: 'inline-flex',
      gap: theme.spacing(0.5),
      verticalAlign: 'middle',
      wordBreak: 'normal',
    },
    icon: { color: ({ color }) => color(theme), flexShrink: 0 },
  }),
);

/** @public */
export interface IconLabelProps {
  icon: ComponentType<SvgIconProps>;
  /** From the theme. */
  color: (theme: Theme) => string;
  title?: string;
  children: ReactNode;
}

/**
 * A shape, its colour and the words, in a line: no colour speaks alone.
 *
 * @public
 */
export const IconLabel = (props: IconLabelProps) => {
  const { icon: Icon, color, title, children } = props;
  const classes = useStyles({ color });
  return (
    <Typography
      className={classes.root}
      component="span"
      title={title}
      variant="body2"
    >
      <Icon className={classes.icon} fontSize="small" aria-hidden />
      <span>{children}</span>
    </Typography>
  );
};
