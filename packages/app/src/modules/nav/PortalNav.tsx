import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
  useSidebarPinState,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { NavContentComponent } from '@backstage/plugin-app-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import MenuIcon from '@material-ui/icons/Menu';
import SearchIcon from '@material-ui/icons/Search';
import { DemonstrationBanner } from '../demonstration';
import { LanguageSidebarItem } from '../language';
import { useTitleTranslation } from '../pageLayout';
import { portalTranslationRef } from '../translations';
import { NotificationsItem } from './NotificationsItem';
import { SidebarLogo } from './SidebarLogo';

/**
 * The sidebar: the desk's own pages first, then the catalog.
 *
 * It brings the demonstration's banner along because what it draws comes
 * before the page, in the column of the page, and on every page.
 */
export const PortalNav: NavContentComponent = ({ navItems }) => {
  const { isMobile } = useSidebarPinState();
  const { t } = useTranslationRef(portalTranslationRef);
  const translateTitle = useTitleTranslation();

  const nav = navItems.withComponent(item => (
    <SidebarItem
      icon={() => item.icon}
      to={item.href}
      text={translateTitle(item.title)}
    />
  ));
  const settings = nav.take('page:user-settings');
  const catalog = nav.take('page:catalog');
  // Search has its own entry, and the graph opens from an entity.
  nav.take('page:search');
  nav.take('page:catalog-graph');
  // So have the notifications, which shows how many are unread.
  nav.take('page:notifications');

  return (
    <>
      <DemonstrationBanner />
      <Sidebar>
        <SidebarLogo />
        <SidebarGroup label={t('nav.menu')} icon={<MenuIcon />}>
          <SidebarScrollWrapper>
            {nav.rest()}
            {catalog}
          </SidebarScrollWrapper>
          {isMobile && <NotificationsItem />}
          {isMobile && <LanguageSidebarItem />}
        </SidebarGroup>
        <SidebarDivider />
        <SidebarGroup
          label={t('nav.search')}
          icon={<SearchIcon />}
          to="/search"
        >
          <SidebarSearchModal />
        </SidebarGroup>
        <SidebarSpace />
        <SidebarDivider />
        {!isMobile && <NotificationsItem />}
        <LanguageSidebarItem />
        <SidebarGroup
          label={t('nav.settings')}
          icon={<UserSettingsSignInAvatar />}
          to="/settings"
        >
          {settings}
        </SidebarGroup>
      </Sidebar>
    </>
  );
};
