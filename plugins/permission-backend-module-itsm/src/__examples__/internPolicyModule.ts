import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { answerSearch, CatalogViewers } from '..';
import { InternPolicy } from './InternPolicy';

/** Sets the policy, in place of the module that comes with the desk. */
export const internPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'intern-policy',
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
      async init(deps) {
        const { httpAuth, httpRouter, point } = deps;
        const policy = new InternPolicy(new CatalogViewers(deps));
        point.setPolicy(policy);
        answerSearch({ httpAuth, httpRouter, policy });
      },
    });
  },
});
