/**
 * The desk with all that this package lets others plug into it, and SQLite in
 * memory: `yarn start` in this package. Every request is the local referent's of a
 * hospital, who is one by the annotations of her groups:
 *
 *   curl localhost:7007/api/itsm/me
 *
 * A source of ends of life, read half a minute after the start, and what it knows:
 *
 *   curl localhost:7007/api/itsm/end-of-life/sources
 *   curl localhost:7007/api/itsm/end-of-life/records
 *
 * A clock that is a month ahead, by which a ticket is dated:
 *
 *   curl localhost:7007/api/itsm/tickets -H 'Idempotency-Key: first-ticket' \
 *     --json '{"title":"Disk failed","description":"Amber light","impact":2,"urgency":2,"machineText":"The old server"}'
 *
 * A rule on tickets, among those that policies may use:
 *
 *   curl localhost:7007/api/itsm/.well-known/backstage/permissions/metadata
 */
import { createBackend } from '@backstage/backend-defaults';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entities } from './entities';
import { clockAhead, extension } from './extension';

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
      itsm: { portal: 'alone' },
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
backend.add(import('@caih/backstage-plugin-itsm-backend'));
backend.add(clockAhead);
backend.add(extension);

backend.start();
