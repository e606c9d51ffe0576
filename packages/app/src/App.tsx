import { createApp } from '@backstage/frontend-defaults';
import { catalogModule } from './modules/catalog';
import { errorsModule } from './modules/errors';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';
import { pageLayoutModule } from './modules/pageLayout';
import { searchModule } from './modules/search';
import { signInModule } from './modules/signIn';
import { translationsModule } from './modules/translations';

export default createApp({
  features: [
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
