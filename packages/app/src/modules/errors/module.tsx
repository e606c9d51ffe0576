import {
  createFrontendModule,
  ErrorDisplay,
  NotFoundErrorPage,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { PortalErrorDisplay } from './PortalErrorDisplay';
import { PageNotFound } from './PageNotFound';

/** What is shown where a page does not exist or fails. */
export const errorsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SwappableComponentBlueprint.make({
      name: 'core-not-found-error-page',
      params: define =>
        define({ component: NotFoundErrorPage, loader: () => PageNotFound }),
    }),
    SwappableComponentBlueprint.make({
      name: 'core-error-display',
      params: define =>
        define({ component: ErrorDisplay, loader: () => PortalErrorDisplay }),
    }),
  ],
});
