import { createBackend } from '@backstage/backend-defaults';
import { demoAuthModule } from './modules/demoAuth';

/**
 * The demonstration's backend, not started: the ordinary entry starts it as
 * it is, the one for tests adds an adjustable clock first.
 *
 * @internal
 */
export function createDemonstrationBackend() {
  const backend = createBackend();

  backend.add(import('@backstage/plugin-app-backend'));

  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(
    import('@backstage/plugin-auth-backend-module-oauth2-proxy-provider'),
  );
  backend.add(demoAuthModule);

  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

  backend.add(import('@backstage/plugin-events-backend'));

  // What concerns a person reaches them in the portal, and at once.
  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));

  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(import('@caih/backstage-plugin-permission-backend-module-itsm'));

  // On SQLite the PostgreSQL engine steps aside for the one in memory.
  backend.add(import('@backstage/plugin-search-backend'));
  backend.add(import('@backstage/plugin-search-backend-module-pg'));
  backend.add(import('@backstage/plugin-search-backend-module-catalog'));
  backend.add(import('@caih/backstage-plugin-search-backend-module-itsm'));

  backend.add(import('@backstage/plugin-user-settings-backend'));

  backend.add(import('@caih/backstage-plugin-itsm-backend'));
  backend.add(import('@caih/backstage-plugin-catalog-backend-module-itsm'));

  return backend;
}
