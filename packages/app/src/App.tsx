import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import { catalogModule } from './modules/catalog';
import { errorsModule } from './modules/errors';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';
import { pageLayoutModule } from './modules/pageLayout';
import { searchModule } from './modules/search';
import { signInModule } from './modules/signIn';
import { translationsModule } from './modules/translations';

/** The portal, with nobody signed in yet. */
export const createPortal = () =>
  createApp({
    // The other plugins are found among the dependencies (`app.packages`); these
    // are named because modules below change their pages or rest on them.
    features: [
      catalogPlugin,
      notificationsPlugin,
      searchPlugin,
      signalsPlugin,
      catalogModule,
      errorsModule,
      languageModule,
      navModule,
      pageLayoutModule,
      searchModule,
      signInModule,
      translationsModule,
    ],
  });
