import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

/** A name and what it is. */
export interface Fact {
  label: string;
  value: ReactNode;
}

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7em, auto) 1fr',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1.5, 0, 0),
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
}));

/** Facts under each other; those that are not so are left out. */
export function Facts({
  facts,
}: {
  facts: readonly (Fact | false | null | undefined | '')[];
}) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {facts.flatMap(fact =>
        fact
          ? [
              <Typography
                key={`${fact.label} label`}
                component="dt"
                variant="body2"
                color="textSecondary"
              >
                {fact.label}
              </Typography>,
              <Typography
                key={fact.label}
                component="dd"
                variant="body2"
                className={classes.value}
              >
                {fact.value}
              </Typography>,
            ]
          : [],
      )}
    </dl>
  );
}
