import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    border: 0,
    clip: 'rect(0 0 0 0)',
    height: 1,
    margin: -1,
    overflow: 'hidden',
    padding: 0,
    position: 'absolute',
    whiteSpace: 'nowrap',
    width: 1,
  },
});

/** Said to screen readers only. @public */
export const VisuallyHidden = (props: { children: ReactNode }) => {
  const classes = useStyles();
  return <span className={classes.root}>{props.children}</span>;
};
