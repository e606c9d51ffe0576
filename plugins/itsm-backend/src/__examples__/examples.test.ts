import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  createServiceFactory,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type ClockService,
  clockServiceRef,
  createItsmConditionalDecision,
} from '@caih/backstage-plugin-itsm-node';
import { createConditionFactory } from '@backstage/plugin-permission-node';
import {
  isPermissionOnTickets,
  MACHINE_CHANGED_TOPIC,
} from '@caih/backstage-plugin-itsm-common';
import { OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { fleetChangesPlugin } from './fleetChangesPlugin';
import { openTickets } from './openTickets';
import { hospitalGroupModule, isOfHospitalGroup } from './hospitalGroupModule';
import { isNotDeclaredBy, robotRuleModule } from './robotRuleModule';
import { rolesOf } from './rolesOf';
import { supplierModule } from './supplierModule';
import { trainingClock } from './trainingClock';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** Services of the desk, as a module of it sees them. */
const SERVICES = {
  auth: coreServices.auth,
  discovery: coreServices.discovery,
  scheduler: coreServices.scheduler,
};

type Services = {
  [Name in keyof typeof SERVICES]: (typeof SERVICES)[Name]['T'];
};

const isDeclaredByNoneOf = createConditionFactory(isNotDeclaredBy);

describe('the modules in docs/extending.md', () => {
  let portal: Portal;
  let services: Services;

  beforeAll(async () => {
    const lookingIn = createBackendModule({
      pluginId: 'itsm',
      moduleId: 'looking-in',
      register(env) {
        env.registerInit({
          deps: SERVICES,
          async init(found) {
            services = found;
          },
        });
      },
    });
    portal = await startPortal(
      await databases.init('SQLITE_3'),
      {},
      {
        services: [
          supplierModule,
          robotRuleModule,
          hospitalGroupModule,
          lookingIn,
        ],
        policy: {
          handle: async ({ permission }) =>
            isPermissionOnTickets(permission)
              ? createItsmConditionalDecision(
                  permission,
                  isDeclaredByNoneOf({
                    userRefs: ['user:default/contractor'],
                  }),
                )
              : { result: AuthorizeResult.ALLOW },
        },
      },
    );
    await portal.register(OWN);
    await portal
      .call('beneficiary', 'post', '/tickets')
      .set('Idempotency-Key', portal.nextKey())
      .send({ title: 'Fan', description: 'Loud', impact: 3, urgency: 3 })
      .expect(201);
  });
  afterAll(() => portal.stop());

  it('have a model at risk that their source tells of', async () => {
    await services.scheduler.triggerTask('itsm-read-ends-of-life');
    const { body } = await portal.call(
      'contractor',
      'get',
      '/end-of-life/models',
    );
    expect(body.items).toEqual([
      expect.objectContaining({ model: 'ProLiant DL380 Gen10' }),
    ]);
  });

  it('hide by a rule of their own what one person registered', async () => {
    const { body } = await portal.call('contractor', 'get', '/tickets');
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual([
      'Fan',
    ]);
  });

  it('hold what is searched for against a group of hospitals', async () => {
    const of = (group: string, resourceRef: string) => ({
      id: `${resourceRef} of ${group}`,
      resourceRef,
      resourceType: 'itsm-establishment',
      conditions: {
        rule: 'IS_OF_HOSPITAL_GROUP',
        resourceType: 'itsm-establishment',
        params: { group },
      },
    });
    const { body } = await portal
      .call(
        'contractor',
        'post',
        '/.well-known/backstage/permissions/apply-conditions',
      )
      .set('Authorization', mockCredentials.service.header())
      .send({
        items: [
          of('loire-atlantique', '440999019'),
          of('loire-atlantique', '680999018'),
          of('bas-rhin', '440999019'),
        ],
      })
      .expect(200);
    expect(body.items.map(({ result }: { result: string }) => result)).toEqual([
      'ALLOW',
      'DENY',
      'DENY',
    ]);
    expect(isOfHospitalGroup.toQuery({ group: 'loire-atlantique' })).toEqual({
      establishmentIds: ['440999019', '440999027'],
    });
  });

  it('ask for the tickets of whoever asks them', async () => {
    const titlesOf = async (name: string) => {
      const { items } = await openTickets(
        services,
        mockCredentials.user(`user:default/${name}`),
      );
      return items.map(({ title }) => title);
    };
    expect(await titlesOf('beneficiary')).toEqual(['Fan']);
    expect(await titlesOf('other-beneficiary')).toEqual([]);
  });
});

it('a plugin in docs/extending.md hears that a fleet has changed', async () => {
  const logger = mockServices.logger.mock();
  const events = mockServices.events.mock();
  const backend = await startTestBackend({
    features: [
      fleetChangesPlugin,
      events.factory,
      createServiceFactory({
        service: coreServices.logger,
        deps: {},
        factory: (): LoggerService => logger,
      }),
    ],
  });
  const [[{ topics, onEvent }]] = events.subscribe.mock.calls;
  expect(topics).toEqual(['itsm.machine.changed']);
  await onEvent({
    topic: MACHINE_CHANGED_TOPIC,
    eventPayload: { establishmentIds: [OWN], count: 2 },
  });
  expect(logger.info).toHaveBeenCalledWith(
    `The fleet changed: {"establishmentIds":["${OWN}"],"count":2}`,
  );
  await backend.stop();
});

it('the clock in docs/extending.md is a month ahead', async () => {
  let clock: ClockService | undefined;
  const reader = createBackendPlugin({
    pluginId: 'reader',
    register(env) {
      env.registerInit({
        deps: { clock: clockServiceRef },
        async init(deps) {
          clock = deps.clock;
        },
      });
    },
  });
  const backend = await startTestBackend({ features: [reader, trainingClock] });
  const days = (Date.parse(clock?.now() ?? '') - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  await backend.stop();
});

it('the roles in docs/extending.md come from the groups of the catalog', async () => {
  const group = (name: string, options: object = {}) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, ...options },
    spec: { type: 'team', children: [] },
    relations: [],
  });
  const memberOf = (name: string, ...groups: string[]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: {},
    relations: groups.map(one => ({
      type: 'memberOf',
      targetRef: `group:default/${one}`,
    })),
  });
  const options = {
    auth: mockServices.auth(),
    catalog: catalogServiceMock({
      entities: [
        group('hospital', { annotations: { 'caih.fr/finess': OWN } }),
        group('titulaire'),
        memberOf('camille', 'hospital'),
        memberOf('alex', 'titulaire'),
      ],
    }),
    config: mockServices.rootConfig({
      data: {
        itsm: {
          roles: { contractor: { groups: ['group:default/titulaire'] } },
        },
      },
    }),
  };
  expect(await rolesOf('user:default/camille', options)).toMatchObject({
    establishments: [{ id: OWN, role: 'beneficiary' }],
  });
  expect(await rolesOf('user:default/alex', options)).toMatchObject({
    role: 'contractor',
  });
  expect(await rolesOf('user:default/nobody', options)).toBeUndefined();
});
