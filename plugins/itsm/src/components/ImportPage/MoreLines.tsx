import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { importTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(1),
  },
}));

/** How many lines are shown, and the way to more. */
export const MoreLines = (props: {
  items?: readonly unknown[];
  isLoading: boolean;
  readMore?: () => void;
}) => {
  const { items, isLoading, readMore } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  if (!items || items.length === 0) return null;
  return (
    <div className={classes.root}>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('import.loaded', { count: items.length })}
      </Typography>
      {readMore && (
        <Button
          size="small"
          variant="outlined"
          disabled={isLoading}
          onClick={readMore}
        >
          {t('import.more')}
        </Button>
      )}
    </div>
  );
};
