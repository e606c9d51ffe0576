import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { coreResources } from './coreResources';
import { portalResource } from './portalTranslation';

/** French for the portal's own texts and for those of Backstage's plugins. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: Object.entries({ ...coreResources, portal: portalResource }).map(
    ([name, resource]) =>
      TranslationBlueprint.make({ name, params: { resource } }),
  ),
});
