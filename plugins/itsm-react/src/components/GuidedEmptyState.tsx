import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    padding: theme.spacing(5, 2),
    textAlign: 'center',
  },
}));

/** @public */
export interface GuidedEmptyStateProps {
  title: ReactNode;
  /** What to do next, in words. */
  hint?: ReactNode;
  /** What to do next, as a button or a link. */
  action?: ReactNode;
}

/** Nothing here, and what to do next. @public */
export const GuidedEmptyState = (props: GuidedEmptyStateProps) => {
  const { title, hint, action } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="h6" component="p">
        {title}
      </Typography>
      {hint && <Typography variant="body1">{hint}</Typography>}
      {action}
    </div>
  );
};
