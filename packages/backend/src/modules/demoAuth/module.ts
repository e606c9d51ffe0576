import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { DEMO_PROVIDER_ID, demoAuthenticator } from './authenticator';
import { assertDemonstration } from './assertDemonstration';

/**
 * Sign-in without a password, as any person of the catalog, for the
 * demonstration. The backend does not start when it is configured anywhere
 * but in a demonstration under development.
 *
 * @internal
 */
export const demoAuthModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        if (!config.has(`auth.providers.${DEMO_PROVIDER_ID}`)) {
          return;
        }
        assertDemonstration(config);
        logger.warn(
          'Anyone who reaches this portal can sign in as any person of the catalog: it is a demonstration',
        );
        providers.registerProvider({
          providerId: DEMO_PROVIDER_ID,
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: async ({ result }, ctx) =>
              ctx.signInWithCatalogUser({ entityRef: { name: result.user } }),
          }),
        });
      },
    });
  },
});
