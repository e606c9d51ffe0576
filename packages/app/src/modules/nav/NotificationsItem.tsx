import { useEffect, useState } from 'react';
import { SidebarItem } from '@backstage/core-components';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import { makeStyles } from '@material-ui/core/styles';
import NotificationsIcon from '@material-ui/icons/NotificationsNone';
import { useLocation } from 'react-router-dom';
import { portalTranslationRef } from '../translations';

/** More is not counted: what matters by then is that there are many. */
const MOST_SHOWN = 99;
const REFRESH_MS = 60_000;

// The item's own width has room for a shorter word, and none for a figure.
const useStyles = makeStyles({
  item: {
    '& .MuiTypography-root': { flexShrink: 0, width: 'auto' },
    // The icon keeps its place, and the empty room after the words goes.
    '& > :first-child': { flexShrink: 0 },
    '& > * + * + *': { display: 'none' },
  },
});

/** How many notifications are unread: told anew by the minute and the page. */
function useUnreadCount(): number {
  const api = useApi(notificationsApiRef);
  const { pathname } = useLocation();
  const [count, setCount] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      api.getStatus().then(
        ({ unread }) => isCurrent && setCount(unread),
        // The last figure stands until the next answer.
        () => undefined,
      );
    read();
    const timer = setInterval(read, REFRESH_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [api, pathname]);

  return count;
}

/**
 * The way to the notifications, with how many are unread. The plugin's own
 * item brings pop-ups along that name their buttons in English only.
 */
export const NotificationsItem = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(portalTranslationRef);
  const unread = useUnreadCount();

  const shown = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread);
  return (
    <SidebarItem
      className={classes.item}
      icon={NotificationsIcon}
      to="/notifications"
      text={
        unread > 0
          ? `${t('nav.notifications')} (${shown})`
          : t('nav.notifications')
      }
      hasNotifications={unread > 0}
    />
  );
};
