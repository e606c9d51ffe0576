import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
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
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ auth, catalog, config, policy, userInfo }) {
        policy.setPolicy(
          new ItsmPolicy(
            new CatalogViewers({ auth, catalog, config, userInfo }),
          ),
        );
      },
    });
  },
});
