import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

/** A name and what it is. */
export interface Fact {
  label: string;
  value: ReactNode;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1, 2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    margin: 0,
    '& > div': { minWidth: 0 },
  },
  lines: {
    gap: theme.spacing(0.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
    margin: theme.spacing(1.5, 0, 0),
    // Where there is no room for both, what it is goes below its name.
    '& > div': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
    },
    '& dt': { flex: '1 0 9em' },
    '& dd': { flex: '999 1 11em' },
  },
  // Words stay whole; a serial number too long for its place does not.
  value: { margin: 0, minWidth: 0, overflowWrap: 'break-word' },
}));

/** Facts by name; those that are not so, or have no value, are left out. */
export const FactList = (props: {
  facts: readonly (Fact | false | null | undefined | '')[];
  /** Each on a line, its name beside it; else side by side where there is room. */
  inLines?: boolean;
}) => {
  const { facts, inLines = false } = props;
  const classes = useStyles();
  return (
    <dl className={inLines ? `${classes.root} ${classes.lines}` : classes.root}>
      {facts.flatMap(fact =>
        fact && fact.value !== null && fact.value !== undefined
          ? [
              <div key={fact.label}>
                <Typography
                  component="dt"
                  variant={inLines ? 'body2' : 'caption'}
                  color="textSecondary"
                >
                  {fact.label}
                </Typography>
                <Typography
                  className={classes.value}
                  component="dd"
                  variant="body2"
                >
                  {fact.value}
                </Typography>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
};
