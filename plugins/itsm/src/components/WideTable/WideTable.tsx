import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    overflowX: 'auto',
    '& td, & th': { padding: theme.spacing(0.5, 1), wordBreak: 'normal' },
  },
}));

/**
 * Room for a table that may be wider than the page: the keyboard scrolls it
 * too, whether or not anything in it takes the focus.
 */
export const WideTable = (props: { label: string; children: ReactNode }) => {
  const { label, children } = props;
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
};
