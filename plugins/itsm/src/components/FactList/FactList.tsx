import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1, 2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    margin: 0,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
}));

/** Facts by name; those without a value are left out. */
export const FactList = (props: {
  facts: { label: string; value: ReactNode }[];
}) => {
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {props.facts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ label, value }) => (
          <div key={label}>
            <Typography variant="caption" color="textSecondary" component="dt">
              {label}
            </Typography>
            <Typography
              className={classes.value}
              variant="body2"
              component="dd"
            >
              {value}
            </Typography>
          </div>
        ))}
    </dl>
  );
};
