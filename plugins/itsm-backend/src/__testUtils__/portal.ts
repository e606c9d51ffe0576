import {
  type BackendFeature,
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
  type PermissionsServiceRequestOptions,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  finessKey,
  type Instant,
  type Notice,
  type Ticket,
  type TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import { clockServiceRef } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import request, { type Response, type Test } from 'supertest';
import { FILE_MEDIA_TYPE } from '../attachments';
import { createDatabase } from '../database';
import { itsmPlugin } from '../plugin';

const finess = (firstEight: string) => firstEight + finessKey(firstEight);

/** Legal numbers of two invented hospitals. */
export const OWN = finess('44099001');
export const OTHER = finess('68099001');

/** A machine of each. */
export const MACHINE: Record<string, string> = {
  [OWN]: '0wn000000001',
  [OTHER]: '0ther000000z',
};

/** Where people reach it. */
export const PORTAL_URL = 'https://portal.example.org';

const ANY_FILE = Buffer.from('fan 3 failed');

/** Somebody of the register of intervening staff. */
export const STAFF_ID = '5taff0000001';

/** Who calls. */
export const CALLERS = [
  'beneficiary',
  'local-referent',
  'contractor',
  'coordinator',
  'outsider',
  'service',
  'catalog',
  'anonymous',
] as const;
export type Caller = (typeof CALLERS)[number];

function authorizationOf(caller: Caller): string | undefined {
  if (caller === 'anonymous') return mockCredentials.none.header();
  if (caller === 'service') return mockCredentials.service.header();
  if (caller === 'catalog') {
    return mockCredentials.service.header({
      onBehalfOf: mockCredentials.service('plugin:catalog'),
      targetPluginId: 'itsm',
    });
  }
  return mockCredentials.user.header(`user:default/${caller}`);
}

function group(
  name: string,
  options: { finess?: string; parent?: string; role?: string } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        ...(options.finess && { 'caih.fr/finess': options.finess }),
        ...(options.role && { 'caih.fr/role': options.role }),
      },
    },
    spec: { type: 'team', children: [], profile: { displayName: name } },
    relations: options.parent
      ? [{ type: 'childOf', targetRef: `group:default/${options.parent}` }]
      : [],
  };
}

function user(name: string, memberOf: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName: `${name} (person)` }, memberOf },
    relations: memberOf.map(one => ({
      type: 'memberOf',
      targetRef: `group:default/${one}`,
    })),
  };
}

/** Groups inside groups, as a hospital has them. */
const ENTITIES: Entity[] = [
  group('own-hospital', { finess: OWN }),
  group('own-it', { parent: 'own-hospital' }),
  group('own-referents', { parent: 'own-it', role: 'local-referent' }),
  group('other-hospital', { finess: OTHER }),
  group('contractor'),
  group('contractor-desk', { parent: 'contractor' }),
  group('contractor-field', { parent: 'contractor-desk' }),
  group('coordination'),
  group('choir'),
  user('beneficiary', ['own-it']),
  user('local-referent', ['own-referents']),
  user('contractor', ['contractor-desk']),
  user('colleague', ['choir', 'contractor-field']),
  user('coordinator', ['coordination']),
  user('outsider', ['choir']),
  user('other-beneficiary', ['other-hospital']),
];

async function addStaff(knex: Knex): Promise<void> {
  await knex('staff_member').insert({
    id: STAFF_ID,
    name: 'Karim Belkacem',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Storage engineer',
    badge: '4471',
    search_text: 'karim belkacem',
    version: 1,
    created_at: 0,
    updated_at: 0,
    updated_by: 'user:default/contractor',
  });
}

async function addFleet(knex: Knex): Promise<void> {
  for (const id of [OWN, OTHER]) {
    await knex('establishment').insert({
      id,
      name: `Hospital ${id}`,
      entity_ref: `group:default/${id === OWN ? 'own' : 'other'}-hospital`,
      search_text: id,
    });
    await knex('site').insert({
      establishment_id: id,
      id,
      name: 'Main site',
      territory: 'FR',
      time_zone: 'Europe/Paris',
      holiday_region: 'FR',
    });
    await knex('machine').insert({
      id: MACHINE[id],
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
    await knex('adoption_fault').insert({
      entity_ref: `resource:default/nas-${id}`,
      establishment_id: id,
      title: 'nas',
      faults: JSON.stringify([{ code: 'spec-identity-missing' }]),
      seen_at: 0,
    });
  }
}

/** The permission framework with a policy of the test's, and nothing between. */
function permissionsWith(policy: PermissionPolicy): BackendFeature {
  const decide = (
    requests: readonly { permission: Permission }[],
    {
      credentials,
    }: PermissionsServiceRequestOptions & {
      credentials?: BackstageCredentials;
    },
  ) =>
    Promise.all(
      requests.map(({ permission }) =>
        policy.handle(
          { permission },
          credentials && {
            credentials,
            // Deprecated, and not read.
            info: { userEntityRef: '', ownershipEntityRefs: [] },
          },
        ),
      ),
    );
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => ({
      authorizeConditional: decide,
      async authorize(requests, options) {
        const decisions = await decide(requests, options);
        return decisions.map(({ result }) => ({
          result:
            result === AuthorizeResult.ALLOW
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
        }));
      },
    }),
  });
}

/**
 * The whole plugin behind HTTP: two hospitals with a machine each, a person
 * of the first in each role, and a clock in the test's hand.
 *
 * @param settings - of the configuration, under `itsm`
 * @param options - `policy`: the portal has permissions, and this policy;
 *   `isSecond`: another has filled the database
 */
export async function startPortal(
  knex: Knex,
  settings: object = {},
  options: {
    policy?: PermissionPolicy;
    isSecond?: boolean;
    /** Services put in the place of the ordinary ones, and other plugins. */
    services?: BackendFeature[];
    /** Of the configuration, for others than the plugin. */
    config?: object;
  } = {},
) {
  const { policy, isSecond = false, services = [], config = {} } = options;
  let now: Instant = '2026-11-23T08:00:00Z';
  let keys = 0;
  if (!isSecond) {
    await createDatabase(
      mockServices.database({ knex, migrations: { skip: false } }),
    );
    await addFleet(knex);
    await addStaff(knex);
  }
  const features: (BackendFeature | Promise<{ default: BackendFeature }>)[] = [
    itsmPlugin,
    catalogServiceMock.factory({ entities: ENTITIES }),
    mockServices.database.factory({ knex }),
    mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
    mockServices.rootConfig.factory({
      data: {
        ...config,
        app: { baseUrl: PORTAL_URL },
        itsm: {
          roles: {
            contractor: { groups: ['group:default/contractor'] },
            coordinator: { groups: ['group:default/coordination'] },
          },
          ...settings,
        },
      },
    }),
    createServiceFactory({
      service: clockServiceRef,
      deps: {},
      factory: () => ({ now: () => now }),
    }),
    ...(policy ? [permissionsWith(policy)] : []),
    ...services,
  ];
  const backend = await startTestBackend({ features });

  const call = (
    caller: Caller | 'other-beneficiary' | 'colleague',
    method: 'get' | 'post' | 'put',
    path: string,
  ) => {
    const started = request(backend.server)[method](`/api/itsm${path}`);
    const authorization =
      caller === 'other-beneficiary' || caller === 'colleague'
        ? mockCredentials.user.header(`user:default/${caller}`)
        : authorizationOf(caller);
    if (authorization) started.set('Authorization', authorization);
    return started;
  };

  const nextKey = () => {
    keys += 1;
    return `portal-key-${policy ? 'policy-' : ''}${keys}`;
  };

  /** Attaches a file to a ticket. */
  const attach = (
    caller: Caller | 'other-beneficiary' | 'colleague',
    ticketId: string,
    fileName: string,
    content: Buffer,
    query: { internal?: boolean } = {},
  ): Test =>
    call(caller, 'post', `/tickets/${ticketId}/attachments`)
      .query({ fileName, ...query })
      .set('Idempotency-Key', nextKey())
      .set('Content-Type', FILE_MEDIA_TYPE)
      .send(content);

  return {
    call,
    knex,
    nextKey,
    stop: () => backend.stop(),
    /** Where a plugin answers, for what asks over HTTP by itself. */
    url: (pluginId = 'itsm') =>
      `http://localhost:${backend.server.port()}/api/${pluginId}`,
    at(instant: Instant) {
      now = instant;
    },
    /** Registers a ticket of an establishment's machine. */
    async register(establishmentId: string = OWN): Promise<Ticket> {
      const { status, body } = await call('contractor', 'post', '/tickets')
        .set('Idempotency-Key', nextKey())
        .send({
          title: 'Disk failed',
          description: 'Amber light on disk 3',
          impact: 2,
          urgency: 2,
          machineId: MACHINE[establishmentId],
        });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body;
    },
    attach,
    /** Tells an establishment that its machine leaves, with proof. */
    async tellNotice(establishmentId: string = OWN): Promise<Notice> {
      const drafted = await call('contractor', 'post', '/obsolescence/notices')
        .set('Idempotency-Key', nextKey())
        .send({
          machineIds: [MACHINE[establishmentId]],
          lastDay: '2028-06-30',
          reason: 'No parts are sold any more',
        });
      const path = `/obsolescence/notices/${drafted.body.items[0].id}`;
      await call('contractor', 'post', `${path}/proofs`)
        .query({ fileName: 'proof.txt', proves: 'parts' })
        .set('Idempotency-Key', nextKey())
        .set('Content-Type', FILE_MEDIA_TYPE)
        .send(ANY_FILE);
      const { status, body } = await call(
        'contractor',
        'post',
        `${path}/acts/notify`,
      )
        .set('If-Match', '"2"')
        .send({});
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body;
    },
    /** Does an act on the ticket as it is now; a file goes with its content. */
    async act(
      caller: Caller | 'colleague',
      ticket: Pick<Ticket, 'id'>,
      act: TicketAct,
      input: object,
    ): Promise<Pick<Response, 'status' | 'body'>> {
      if (act === 'attach') {
        const { fileName } = { fileName: '', ...input };
        const sent = await attach(caller, ticket.id, fileName, ANY_FILE);
        return sent.status === 201
          ? { status: 200, body: sent.body.ticket }
          : sent;
      }
      const { body } = await call('contractor', 'get', `/tickets/${ticket.id}`);
      return call(caller, 'post', `/tickets/${ticket.id}/acts/${act}`)
        .set('If-Match', `"${body.version}"`)
        .send(input);
    },
  };
}

export type Portal = Awaited<ReturnType<typeof startPortal>>;
