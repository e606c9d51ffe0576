import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { answerSearch } from './answerSearch';
import { CatalogViewers } from './CatalogViewers';
import { ItsmPolicy } from './ItsmPolicy';

/**
 * The permission policy that gives the desk to its four roles, and keeps each
 * establishment's hardware to itself in the catalog.
 *
 * @public
 */
export const permissionModuleItsm = createBackendModule({
  pluginId: 'permission',
  moduleId: 'itsm-policy',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        point: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({
        auth,
        catalog,
        config,
        httpAuth,
        httpRouter,
        point,
        userInfo,
      }) {
        const policy = new ItsmPolicy(
          new CatalogViewers({ auth, catalog, config, userInfo }),
        );
        point.setPolicy(policy);
        answerSearch({ httpAuth, httpRouter, policy });
      },
    });
  },
});
