/**
 * The module in a catalog of its own, with the desk it asks for its machines
 * and SQLite in memory: `yarn start` in this package. The catalog reads
 * `maintenance.yaml` beside this file. Every request is the referent's:
 *
 *   curl 'localhost:7007/api/catalog/entities?filter=spec.type=hardware'
 *   curl localhost:7007/api/itsm/machines
 */
import { resolve } from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      app: { baseUrl: 'http://localhost:3000' },
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: { host: '127.0.0.1', port: 7007 },
        cors: { origin: 'http://localhost:3000' },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      catalog: {
        locations: [
          {
            type: 'file',
            target: resolve(__dirname, 'maintenance.yaml'),
            rules: [{ allow: ['User', 'Group', 'Resource'] }],
          },
        ],
      },
      itsm: {
        portal: 'alone',
        roles: { contractor: { groups: ['group:default/contractor'] } },
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.userInfo.factory());
backend.add(
  mockServices.httpAuth.factory({
    defaultCredentials: mockCredentials.user('user:default/referent'),
  }),
);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@caih/backstage-plugin-itsm-backend'));
backend.add(import('../src'));

backend.start();
