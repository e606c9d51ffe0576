import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createBackendModule,
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  type EntityProvider,
  catalogProcessingExtensionPoint,
} from '@backstage/plugin-catalog-node';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- the chain runs from one to the other
import itsmPlugin from '@caih/backstage-plugin-itsm-backend';
import request from 'supertest';
import catalogModuleItsm from './index';

jest.setTimeout(120_000);

const WORKBOOK = join(
  resolvePackagePath('@caih/backstage-plugin-catalog-backend-module-itsm'),
  '../../examples/inventaire-hopitaux-colmar.xlsx',
);
const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const entity = (
  kind: 'Group' | 'User',
  name: string,
  spec: Entity['spec'],
  annotations: Record<string, string> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name,
    annotations: {
      'backstage.io/managed-by-location': 'test:org',
      'backstage.io/managed-by-origin-location': 'test:org',
      ...annotations,
    },
  },
  spec,
});

const ORG = [
  entity(
    'Group',
    'colmar',
    {
      type: 'hospital',
      children: [],
      profile: { displayName: 'Hôpitaux civils de Colmar' },
      establishment: {
        sites: [{ finess: '680000684', name: 'Louis Pasteur' }],
      },
    },
    { 'caih.fr/finess': '680999018' },
  ),
  entity(
    'Group',
    'colmar-referents',
    { type: 'team', parent: 'colmar', children: [] },
    { 'caih.fr/role': 'local-referent' },
  ),
  entity('User', 'referent', { memberOf: ['colmar-referents'] }),
];

/** The organisation, as a directory would bring it. */
const orgModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-org',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        const provider: EntityProvider = {
          getProviderName: () => 'test-org',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: ORG.map(one => ({ entity: one })),
            }),
        };
        catalog.addEntityProvider(provider);
      },
    });
  },
});

const eventsOfProcess = DefaultEventsService.create({
  logger: mockServices.logger.mock(),
});
/** One bus for the plugins of the process, as a backend has it. */
const eventsFactory = createServiceFactory({
  service: eventsServiceRef,
  deps: {},
  factory: () => eventsOfProcess,
});

async function until<T>(read: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await read();
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('It has not come');
}

describe('from an inventory to the catalog', () => {
  it('shows an imported machine with its level, owner and chassis', async () => {
    const { server } = await startTestBackend({
      features: [
        eventsFactory,
        catalogPlugin,
        catalogModuleItsm,
        orgModule,
        itsmPlugin,
      ],
    });
    const catalog = async (query: string): Promise<Entity[]> =>
      (
        await request(server)
          .get(`/api/catalog/entities?${query}`)
          .set('Authorization', mockCredentials.user.header())
          .expect(200)
      ).body;

    await until(async () => {
      const [user] = await catalog('filter=kind=user');
      return user?.relations?.length ? user : undefined;
    });
    await request(server)
      .post('/api/itsm/machines/import')
      .set(
        'Authorization',
        mockCredentials.user.header('user:default/referent'),
      )
      .set('Content-Type', XLSX)
      .send(readFileSync(WORKBOOK))
      .expect(200);

    const blade = await until(async () =>
      (
        await catalog('filter=kind=resource,spec.type=hardware')
      ).find(
        one =>
          one.metadata.title === 'colmar-lame-01' &&
          one.relations?.length === 2,
      ),
    );
    const [chassis] = await catalog('filter=metadata.title=colmar-ucs-a');
    expect(blade.metadata.labels).toEqual({
      'caih.fr/contract-level': 'vendor-backed',
    });
    expect(blade.relations).toEqual([
      { type: 'ownedBy', targetRef: 'group:default/colmar' },
      {
        type: 'partOf',
        targetRef: `resource:default/${chassis.metadata.name}`,
      },
    ]);
  });
});
