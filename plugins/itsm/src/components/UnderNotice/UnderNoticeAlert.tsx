import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { noticeRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { NoticeStateChip } from '../NoticeStateChip';
import type { UnderNotice } from './useUnderNotice';

/** A model's machines may be many: the first say which they are. */
const MOST_NAMES = 5;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: { overflowWrap: 'anywhere', padding: theme.spacing(0.5, 0) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
  },
}));

/** Which machines are on a notice already, and so go on no other. */
export const UnderNoticeAlert = (props: {
  under: readonly UnderNotice[];
  /** Leaves these machines out of what is being drafted. */
  onLeaveOut?: (machineIds: readonly string[]) => void;
}) => {
  const { under, onLeaveOut } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const noticePath = useRouteRef(noticeRouteRef);
  const ids = new Set(
    under.flatMap(({ machines }) => machines.map(one => one.id)),
  );
  const namesOf = ({ machines }: UnderNotice) => {
    const rest = machines.length - MOST_NAMES;
    return [
      ...machines.slice(0, MOST_NAMES).map(one => one.name),
      ...(rest > 0 ? [t('notices.underNotice.rest', { count: rest })] : []),
    ].join(', ');
  };
  return (
    <div role="status">
      {ids.size > 0 && (
        <Alert className={classes.root} severity="error" role="presentation">
          {t('notices.underNotice', { count: ids.size })}
          <ul className={classes.list}>
            {under.map(one => (
              <li key={one.noticeId} className={classes.one}>
                <div className={classes.head}>
                  <Link
                    to={noticePath({ noticeId: one.noticeId })}
                    // What is typed in the form stays there.
                    target="_blank"
                    underline="always"
                  >
                    {t('notices.banner.open', { id: one.noticeId })}
                  </Link>
                  <NoticeStateChip state={one.state} />
                </div>
                <Typography variant="body2">{namesOf(one)}</Typography>
              </li>
            ))}
          </ul>
          {onLeaveOut ? (
            <Button
              size="small"
              variant="outlined"
              onClick={() => onLeaveOut([...ids])}
            >
              {t('notices.underNotice.leaveOut', { count: ids.size })}
            </Button>
          ) : (
            t('notices.underNotice.withdraw')
          )}
        </Alert>
      )}
    </div>
  );
};
