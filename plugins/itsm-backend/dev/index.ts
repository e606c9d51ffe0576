/**
 * The backend alone, with a made-up catalog and SQLite in memory: `yarn start`
 * in this package. Every request is the local referent's of a hospital, as
 * there is nobody to sign in:
 *
 *   curl localhost:7007/api/itsm/me
 *   curl localhost:7007/api/itsm/tickets
 *
 * Another person's:
 *
 *   curl localhost:7007/api/itsm/me -H 'Authorization: Bearer mock-user-token:{"sub":"user:default/technician"}'
 */
import { createBackend } from '@backstage/backend-defaults';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entities } from './entities';

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
backend.add(catalogServiceMock.factory({ entities }));
backend.add(import('../src'));

backend.start();
