import { type ReactNode, useId } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    marginBottom: theme.spacing(1),
  },
}));

/** A part of an establishment's page, named, with what one does to it. */
export const Part = (props: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) => {
  const { title, action, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <Paper
      className={classes.root}
      variant="outlined"
      component="section"
      aria-labelledby={titleId}
    >
      <div className={classes.head}>
        <Typography variant="h6" component="h3" id={titleId}>
          {title}
        </Typography>
        {action}
      </div>
      {children}
    </Paper>
  );
};
