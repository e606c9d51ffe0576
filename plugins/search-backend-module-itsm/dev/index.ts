/**
 * The module in a search of its own, with the desk it reads, the policy by which
 * everybody finds their own, and SQLite in memory: `yarn start` in this package.
 * The catalog is the one of `plugins/catalog-backend-module-itsm`. The search
 * takes real tokens only, so the referent of that hospital signs in as the guest:
 *
 *   TOKEN=$(curl -s localhost:7007/api/auth/guest/refresh | node -p 'JSON.parse(fs.readFileSync(0)).backstageIdentity.token')
 *   ask() { curl -s -H "Authorization: Bearer $TOKEN" "$@"; }
 *
 * A ticket is found ten seconds after it was declared, without its accents too;
 * the machine of the catalog, half a minute after the start:
 *
 *   ask localhost:7007/api/itsm/tickets -H 'Idempotency-Key: first-ticket' \
 *     --json '{"title":"Mémoire défaillante","description":"Amber light","impact":2,"urgency":2,"machineText":"The old server"}'
 *   ask 'localhost:7007/api/search/query?term=memoire'
 *   ask 'localhost:7007/api/search/query?term=annecy-nas-01'
 */
import { resolve } from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';

const CATALOG = '../../catalog-backend-module-itsm/dev/maintenance.yaml';

const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      app: { baseUrl: 'http://localhost:3000' },
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: { host: '127.0.0.1', port: 7007 },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      auth: {
        providers: { guest: { userEntityRef: 'user:default/referent' } },
      },
      permission: { enabled: true },
      catalog: {
        locations: [
          {
            type: 'file',
            target: resolve(__dirname, CATALOG),
            rules: [{ allow: ['User', 'Group', 'Resource'] }],
          },
        ],
      },
      search: {
        collators: {
          itsm: {
            schedule: {
              frequency: { seconds: 10 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 3 },
            },
          },
        },
      },
      itsm: {
        portal: 'alone',
        roles: { contractor: { groups: ['group:default/contractor'] } },
      },
    },
  }),
);
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@caih/backstage-plugin-permission-backend-module-itsm'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@caih/backstage-plugin-itsm-backend'));
backend.add(import('../src'));

backend.start();
