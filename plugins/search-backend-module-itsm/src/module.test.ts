import {
  type BackstageUserPrincipal,
  coreServices,
  createBackendModule,
  createServiceFactory,
  type HttpAuthService,
} from '@backstage/backend-plugin-api';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModulePg from '@backstage/plugin-search-backend-module-pg';
import type { IndexableDocument } from '@backstage/plugin-search-common';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- the chain runs from one to the other
import itsmPlugin from '@caih/backstage-plugin-itsm-backend';
import {
  answerSearch,
  CatalogViewers,
  ItsmPolicy,
  // eslint-disable-next-line @backstage/no-mixed-plugin-imports -- the chain runs from one to the other
} from '@caih/backstage-plugin-permission-backend-module-itsm';
import type { Knex } from 'knex';
import request from 'supertest';
import searchModuleItsm from './index';

jest.setTimeout(120_000);

const NANTES = '440999019';
const COLMAR = '680999018';
const HOSPITALS: Record<string, string> = {
  [NANTES]: 'CHU de Nantes',
  [COLMAR]: 'Hôpitaux civils de Colmar',
};
const TYPES = ['itsm-ticket', 'itsm-machine', 'itsm-notice'];

const entity = (
  kind: 'Group' | 'User',
  name: string,
  relations: Entity['relations'],
  annotations: Record<string, string> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, annotations },
  spec: { children: [] },
  relations,
});
const group = (name: string, finess?: string) =>
  entity('Group', name, [], finess ? { 'caih.fr/finess': finess } : {});
const user = (name: string, ...groups: string[]) =>
  entity(
    'User',
    name,
    groups.map(one => ({
      type: 'memberOf',
      targetRef: `group:default/${one}`,
    })),
  );

const ORG = [
  group('nantes', NANTES),
  group('colmar', COLMAR),
  group('contractor'),
  group('choir'),
  user('camille', 'nantes'),
  user('sacha', 'colmar'),
  user('alex', 'contractor'),
  user('visitor', 'choir'),
];

const ALLOW_ALL: PermissionPolicy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW }),
};
const SIGNED_IN: PermissionPolicy = {
  handle: async (_, person) => ({
    result: person ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  }),
};

async function addFleet(knex: Knex): Promise<void> {
  for (const [id, name] of Object.entries(HOSPITALS)) {
    await knex('establishment').insert({ id, name, search_text: id });
    await knex('site').insert({
      establishment_id: id,
      id,
      name: 'Main site',
      territory: 'FR',
      time_zone: 'Europe/Paris',
      holiday_region: 'FR',
    });
    await knex('machine').insert({
      id: `0f${id}x`,
      establishment_id: id,
      site_id: id,
      identity: `serial ${id}`,
      name: `srv-${id}`,
      category: 'server-x86',
      maker: 'HPE',
      model: 'ProLiant DL380 Gen10',
      serial_number: `SYNTH-${id}`,
      warranty_end: 'none',
      after_warranty: 'vendor-backed',
      service_window: '24x7',
      restore_time: '4H',
      search_text: '',
      change_sequence: 1,
      created_at: 0,
      updated_at: 0,
    });
  }
}

/**
 * Who sends nothing is nobody; and who is spoken for by a plugin is known to be,
 * as in a portal, which the permission framework wants.
 */
const httpAuthFactory = createServiceFactory({
  service: coreServices.httpAuth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const httpAuth = mockServices.httpAuth({
      pluginId: plugin.getId(),
      defaultCredentials: mockCredentials.none(),
    });
    const known: Pick<HttpAuthService, 'credentials'> = {
      async credentials(asked, options) {
        const found = await httpAuth.credentials(asked, options);
        const { type, userEntityRef } =
          found.principal as BackstageUserPrincipal;
        return type === 'user' &&
          asked.headers.authorization?.includes('mock-service-token')
          ? (mockCredentials.user(userEntityRef, {
              actor: { subject: 'plugin:any' },
            }) as never)
          : found;
      },
    };
    return {
      ...known,
      issueUserCookie: (response, options) =>
        httpAuth.issueUserCookie(response, options),
    };
  },
});

/**
 * The portal, with the search and a policy that can be exchanged.
 *
 * @param options - `isSecond`: another has filled the database, and the policy
 *   is one that does not answer the search
 */
async function startPortal(
  databases: { itsm: Knex; search: Knex },
  options: { isSecond?: boolean } = {},
) {
  const scheduler = mockServices.scheduler();
  let policy: PermissionPolicy = ALLOW_ALL;
  let desks: PermissionPolicy = ALLOW_ALL;
  const policyModule = createBackendModule({
    pluginId: 'permission',
    moduleId: 'exchangeable',
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
        async init({ point, ...deps }) {
          desks = new ItsmPolicy(new CatalogViewers(deps));
          const current: PermissionPolicy = {
            handle: (...asked) => policy.handle(...asked),
          };
          point.setPolicy(current);
          if (options.isSecond) return;
          policy = desks;
          answerSearch({ ...deps, policy: current });
        },
      });
    },
  });
  const backend: TestBackend = await startTestBackend({
    features: [
      itsmPlugin,
      permissionPlugin,
      policyModule,
      searchPlugin,
      searchModulePg,
      searchModuleItsm,
      permissionsServiceFactory,
      permissionsRegistryServiceFactory,
      // Nothing runs but what a test triggers.
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      catalogServiceMock.factory({ entities: ORG }),
      httpAuthFactory,
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) =>
          mockServices.database({
            knex:
              plugin.getId() === 'search' ? databases.search : databases.itsm,
            migrations: { skip: false },
          }),
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example.org' },
          permission: { enabled: true },
          itsm: {
            path: '/maintenance',
            roles: { contractor: { groups: ['group:default/contractor'] } },
          },
        },
      }),
    ],
  });
  if (!options.isSecond) await addFleet(databases.itsm);

  let keys = 0;
  const call = (name: string, method: 'get' | 'post', path: string) => {
    keys += 1;
    return request(backend.server)
      [method](`/api${path}`)
      .set('Authorization', mockCredentials.user.header(`user:default/${name}`))
      .set('Idempotency-Key', `key-of-test-${keys}`);
  };
  const contract = async (path: string, body: object, version?: number) => {
    const sent = call('alex', 'post', `/itsm${path}`);
    if (version !== undefined) sent.set('If-Match', `"${version}"`);
    const answer = await sent.send(body);
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  return {
    stop: () => backend.stop(),
    contract,
    call,
    setPolicy(next: PermissionPolicy | 'desk') {
      policy = next === 'desk' ? desks : next;
    },
    index: () =>
      Promise.all(
        TYPES.map(type =>
          scheduler.triggerTask(`search_index_${type.replace('-', '_')}`),
        ),
      ),
    look: () => scheduler.triggerTask('itsm-search-policy'),
    /** Of what somebody finds, the titles, or where it is. */
    async found(
      name: string,
      term: string,
      field: 'title' | 'location' = 'title',
    ): Promise<string[]> {
      const { status, body } = await call(name, 'get', '/search/query').query({
        term,
        pageLimit: 50,
      });
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body.results
        .map((one: { document: IndexableDocument }) => one.document[field])
        .sort();
    },
  };
}

type Portal = Awaited<ReturnType<typeof startPortal>>;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const NOTHING = [
  'Support matériel · Maintenance desk: Incidents',
  'Support matériel · Maintenance desk: Machines',
  'Support matériel · Maintenance desk: Obsolescence',
];

// On SQLite the engine in memory takes the place of PostgreSQL's.
describe.each(databases.eachSupportedId())(
  'what is found by the search, on %p',
  databaseId => {
    let portal: Portal;
    let kept: { itsm: Knex; search: Knex };
    /** Of each hospital, its ticket. */
    const numbers: Record<string, string> = {};
    let notice: string;

    beforeAll(async () => {
      kept = {
        itsm: await databases.init(databaseId),
        search: await databases.init(databaseId),
      };
      portal = await startPortal(kept);
      for (const id of Object.keys(HOSPITALS)) {
        const ticket = await portal.contract('/tickets', {
          title: 'Mémoire défaillante',
          description: 'Amber light on bank 3',
          impact: 2,
          urgency: 2,
          machineId: `0f${id}x`,
        });
        numbers[id] = ticket.id;
      }
      const drafted = await portal.contract('/obsolescence/notices', {
        machineIds: [`0f${NANTES}x`],
        lastDay: '2038-06-30',
        reason: 'No parts are sold any more',
      });
      notice = drafted.items[0].id;
      await portal.index();
    });
    afterAll(() => portal.stop());
    afterEach(async () => {
      portal.setPolicy('desk');
      await portal.index();
    });

    const ticketOf = (id: string) => `${numbers[id]} Mémoire défaillante`;

    it('is one’s own establishment’s, and all of them for the contractor', async () => {
      expect(await portal.found('camille', 'mémoire')).toEqual([
        ticketOf(NANTES),
      ]);
      expect(await portal.found('sacha', 'mémoire')).toEqual([
        ticketOf(COLMAR),
      ]);
      expect(await portal.found('alex', 'mémoire')).toEqual([
        ticketOf(NANTES),
        ticketOf(COLMAR),
      ]);
      expect(await portal.found('visitor', 'mémoire')).toEqual([]);
    });

    it('leads to where the portal has the pages of the desk', async () => {
      expect(await portal.found('camille', 'mémoire', 'location')).toEqual([
        `/maintenance/tickets/${numbers[NANTES]}`,
      ]);
    });

    it('is found by the number, the words without accents, the machine and its serial', async () => {
      for (const term of [numbers[NANTES], 'memoire', 'amber']) {
        expect(await portal.found('camille', term)).toEqual([ticketOf(NANTES)]);
      }
      for (const term of [`srv-${NANTES}`, `SYNTH-${NANTES}`]) {
        expect(await portal.found('camille', term)).toEqual([
          ticketOf(NANTES),
          `srv-${NANTES}`,
        ]);
      }
      expect(await portal.found('sacha', `SYNTH-${NANTES}`)).not.toContain(
        `srv-${NANTES}`,
      );
      expect(await portal.found('sacha', numbers[NANTES])).not.toContain(
        ticketOf(NANTES),
      );
    });

    it('is a notice once it was told, by its establishment', async () => {
      const title = `${notice} HPE ProLiant DL380 Gen10`;
      expect(await portal.found('camille', notice)).not.toContain(title);
      const path = `/obsolescence/notices/${notice}`;
      await portal
        .call('alex', 'post', `/itsm${path}/proofs`)
        .query({ fileName: 'proof.txt', proves: 'parts' })
        .set('Content-Type', 'application/octet-stream')
        .send(Buffer.from('No parts'))
        .expect(201);
      await portal.contract(`${path}/acts/notify`, {}, 2);
      await portal.index();
      expect(await portal.found('camille', notice)).toContain(title);
      expect(await portal.found('sacha', notice)).not.toContain(title);
    });

    it.each([
      ['that allows all', ALLOW_ALL],
      ['that allows all to who is signed in', SIGNED_IN],
    ])(
      'is nothing under a policy %s, once it was looked at',
      async (_, policy) => {
        await portal.look();
        portal.setPolicy(policy);
        await portal.look();
        for (const name of ['camille', 'alex', 'visitor']) {
          expect(await portal.found(name, '')).toEqual(NOTHING);
          expect(await portal.found(name, 'mémoire')).toEqual([]);
          expect(await portal.found(name, `SYNTH-${NANTES}`)).toEqual([]);
        }
        portal.setPolicy('desk');
        await portal.look();
        expect(await portal.found('camille', 'mémoire')).toEqual([
          ticketOf(NANTES),
        ]);
      },
    );

    it('is nothing once the portal is started with another policy', async () => {
      const other = await startPortal(kept, { isSecond: true });
      await other.look();
      for (const name of ['camille', 'alex', 'visitor']) {
        expect(await other.found(name, '')).toEqual(NOTHING);
        expect(await other.found(name, `SYNTH-${NANTES}`)).toEqual([]);
      }
      await other.stop();
    });
  },
);
