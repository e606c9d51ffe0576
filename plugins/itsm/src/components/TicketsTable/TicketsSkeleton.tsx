import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';

const ROWS = [0, 1, 2, 3, 4];

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
}));

/** The place of tickets that are being read. */
export const TicketsSkeleton = ({ label }: { label: string }) => {
  const classes = useStyles();
  return (
    <div className={classes.root} role="status" aria-label={label}>
      {ROWS.map(row => (
        <Skeleton key={row} variant="rect" height={48} animation="wave" />
      ))}
    </div>
  );
};
