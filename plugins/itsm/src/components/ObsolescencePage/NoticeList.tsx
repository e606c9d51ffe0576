import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { NoticeSummary } from '@caih/backstage-plugin-itsm-common';
import { useFormat, useNow } from '@caih/backstage-plugin-itsm-react';
import { noticeRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { NoticeStateChip } from '../NoticeStateChip';
import { daysInHand, modelsOf, shownDay } from './daysInHand';

const TICK_SECONDS = 60;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
  end: { [theme.breakpoints.up('sm')]: { textAlign: 'right' } },
}));

/** Notices: which machines, until when, and how many days are in hand. */
export const NoticeList = (props: {
  notices: readonly NoticeSummary[];
  withEstablishment: boolean;
  label?: string;
}) => {
  const { notices, withEstablishment, label } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const now = useNow(TICK_SECONDS);
  const noticePath = useRouteRef(noticeRouteRef);
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={label ?? t('notices.list')}>
        {notices.map(notice => {
          const { id, state, machines, establishmentName, lastDay } = notice;
          const days = daysInHand(notice, now);
          const isLive = state !== 'withdrawn' && state !== 'ended';
          return (
            <li key={id} className={classes.one}>
              <div>
                <div className={classes.head}>
                  <Link to={noticePath({ noticeId: id })} underline="always">
                    {id}
                  </Link>
                  <NoticeStateChip state={state} />
                </div>
                {withEstablishment && (
                  <Typography>{establishmentName}</Typography>
                )}
                <Typography variant="body2" color="textSecondary">
                  {t('notices.machines', { count: machines.length })}
                  {' · '}
                  {modelsOf(notice).join(', ')}
                </Typography>
              </div>
              <div className={classes.end}>
                <Typography>
                  {t(lastDay ? 'notices.until' : 'notices.untilAsked', {
                    day: format.day(shownDay(notice)),
                  })}
                </Typography>
                {isLive && days >= 0 && (
                  <Typography variant="body2" color="textSecondary">
                    {t('notices.daysInHand', { count: days })}
                  </Typography>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
};
