import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { display: 'block', flexShrink: 0, height: 32, width: 32 },
  frame: { fill: theme.palette.navigation.indicator },
  unit: { fill: theme.palette.navigation.background },
}));

/** The portal's mark: a rack of three units, the last one being looked after. */
export const Mark = () => {
  const classes = useStyles();

  return (
    <svg className={classes.root} viewBox="0 0 32 32" aria-hidden="true">
      <rect className={classes.frame} width="32" height="32" rx="7" />
      <rect className={classes.unit} x="7" y="7" width="18" height="4" rx="2" />
      <rect
        className={classes.unit}
        x="7"
        y="14"
        width="18"
        height="4"
        rx="2"
      />
      <rect className={classes.unit} x="7" y="21" width="9" height="4" rx="2" />
      <circle className={classes.unit} cx="22.5" cy="23" r="2.5" />
    </svg>
  );
};
