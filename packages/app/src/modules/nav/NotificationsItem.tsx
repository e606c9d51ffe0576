import { SidebarItem } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import Typography from '@material-ui/core/Typography';
import NotificationsIcon from '@material-ui/icons/NotificationsNone';
import { portalTranslationRef } from '../translations';

/** More is not counted: what matters by then is that there are many. */
const MOST_SHOWN = 99;

/**
 * The way to the notifications, with how many are unread. Without the pop-ups
 * of the plugin, which name their buttons in English only.
 */
export const NotificationsItem = () => {
  const { t } = useTranslationRef(portalTranslationRef);

  return (
    <NotificationsSidebarItem
      snackbarEnabled={false}
      renderItem={({ unreadCount, to, onClick }) => (
        <SidebarItem
          icon={NotificationsIcon}
          to={to}
          onClick={onClick}
          text={t('nav.notifications')}
          aria-label={t('nav.notifications')}
          hasNotifications={unreadCount > 0}
        >
          {unreadCount > 0 && (
            <Typography
              component="span"
              variant="body2"
              color="inherit"
              aria-label={t('nav.unread', { count: unreadCount })}
            >
              {unreadCount > MOST_SHOWN ? `${MOST_SHOWN}+` : unreadCount}
            </Typography>
          )}
        </SidebarItem>
      )}
    />
  );
};
