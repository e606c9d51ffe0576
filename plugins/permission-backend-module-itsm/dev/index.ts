/**
 * The policy alone, with a made-up catalog: `yarn start` in this package. What
 * it decides for the technician of the contractor, who may read a ticket:
 *
 *   curl localhost:7007/api/permission/authorize -H 'Content-Type: application/json' \
 *     -d '{"items":[{"id":"1","resourceRef":"INC-2026-000001","permission":{"type":"resource","name":"itsm.ticket.read","attributes":{"action":"read"},"resourceType":"itsm-ticket"}}]}'
 */
import { createBackend } from '@backstage/backend-defaults';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

const CONTRACTOR = 'group:default/contractor';

const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: { host: '127.0.0.1', port: 7007 },
      },
      permission: { enabled: true },
      itsm: { roles: { contractor: { groups: [CONTRACTOR] } } },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.userInfo.factory());
backend.add(
  mockServices.httpAuth.factory({
    defaultCredentials: mockCredentials.user('user:default/technician'),
  }),
);
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'contractor' },
        spec: { type: 'organization', children: [] },
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { name: 'technician' },
        spec: { memberOf: ['contractor'] },
        relations: [{ type: 'memberOf', targetRef: CONTRACTOR }],
      },
    ],
  }),
);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('../src'));

backend.start();
