import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(1.5),
  },
}));

/** How many tickets are shown, and a way to the next ones. */
export const MoreTickets = (props: {
  shown: number;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}) => {
  const { shown, hasMore, loading, onMore } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <div className={classes.root}>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('list.loaded', { count: shown })}
      </Typography>
      {hasMore && (
        <Button
          aria-disabled={loading}
          onClick={loading ? undefined : onMore}
          size="small"
          variant="outlined"
        >
          {t('list.more')}
        </Button>
      )}
    </div>
  );
};
