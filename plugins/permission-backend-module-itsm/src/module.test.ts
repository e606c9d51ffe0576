import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { CatalogViewers } from './CatalogViewers';
import { ItsmPolicy } from './ItsmPolicy';

const NANTES = '440999019';
/** A hospital inside the one of Nantes in the catalog, and apart from it. */
const ANCENIS = '440000271';
const COLMAR = '680999018';

function group(
  name: string,
  options: { parent?: string; annotations?: Record<string, string> } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, annotations: options.annotations },
    spec: { type: 'team', children: [] },
    relations: options.parent
      ? [{ type: 'childOf', targetRef: `group:default/${options.parent}` }]
      : [],
  };
}

function user(name: string, ...groups: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: groups },
    relations: groups.map(one => ({
      type: 'memberOf',
      targetRef: `group:default/${one}`,
    })),
  };
}

const ORG = [
  group('nantes', { annotations: { 'caih.fr/finess': NANTES } }),
  group('nantes-it', { parent: 'nantes' }),
  group('ancenis', {
    parent: 'nantes-it',
    annotations: { 'caih.fr/finess': ANCENIS },
  }),
  group('colmar', { annotations: { 'caih.fr/finess': COLMAR } }),
  group('contractor'),
  group('contractor-desk', { parent: 'contractor' }),
  group('coordination'),
  user('camille', 'nantes-it'),
  user('sacha', 'nantes-it', 'colmar'),
  user('dominique', 'ancenis'),
  user('alex', 'contractor-desk'),
  user('claude', 'coordination'),
  user('visitor'),
];

/** An entity as the catalog holds it, its owner among the relations. */
function resource(
  name: string,
  owner: string,
  spec: Entity['spec'],
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name, annotations },
    spec: { ...spec, owner },
    relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
  };
}

const facts = (establishment?: string) => ({
  type: 'hardware',
  hardware: {
    category: 'server-x86',
    maker: 'HPE',
    model: 'DL380',
    ...(establishment && { establishment }),
  },
});

const ENTITIES = {
  'a machine of Nantes': resource('hw-1', 'nantes', facts(NANTES), {
    'caih.fr/machine-id': '1',
  }),
  'a machine of Colmar': resource('hw-2', 'colmar', facts(COLMAR), {
    'caih.fr/machine-id': '2',
  }),
  'hardware that Nantes wrote': resource('nas', 'nantes', facts()),
  'hardware that Colmar wrote': resource('san', 'colmar', {
    type: 'hardware',
  }),
  'facts of Colmar under another type': resource('x', 'colmar', {
    ...facts(COLMAR),
    type: 'server',
  }),
  'a software item of Colmar': resource(
    'hw-3',
    'colmar',
    {
      type: 'software',
      hardware: {
        category: 'backup-software',
        maker: 'Veritas',
        model: 'NetBackup',
        establishment: COLMAR,
      },
    },
    { 'caih.fr/machine-id': '3' },
  ),
  'software of Colmar that is not maintained': resource('app', 'colmar', {
    type: 'software',
  }),
  'a database of Colmar': resource('db', 'colmar', { type: 'database' }),
  'the group of Colmar': group('colmar'),
} satisfies Record<string, Entity>;
type EntityName = keyof typeof ENTITIES;

const policy = new ItsmPolicy(
  new CatalogViewers({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: ORG }),
    config: mockServices.rootConfig({
      data: {
        itsm: {
          roles: {
            contractor: { groups: ['group:default/contractor'] },
            coordinator: { groups: ['group:default/coordination'] },
          },
        },
      },
    }),
    userInfo: mockServices.userInfo(),
  }),
);

const authorize = createConditionAuthorizer(Object.values(permissionRules));

async function decide(name: string | undefined, permission: Permission) {
  const ref = `user:default/${name}`;
  return policy.handle(
    { permission },
    name === undefined
      ? undefined
      : {
          credentials: mockCredentials.user(ref),
          // Deprecated, and not read.
          info: { userEntityRef: '', ownershipEntityRefs: [] },
        },
  );
}

/** The entities for which the catalog's own rules say yes. */
async function allowed(name: string | undefined, permission: Permission) {
  const decision = await decide(name, permission);
  return (Object.keys(ENTITIES) as EntityName[]).filter(one =>
    authorize(decision, ENTITIES[one]),
  );
}

const NO_HARDWARE = [
  'software of Colmar that is not maintained',
  'a database of Colmar',
  'the group of Colmar',
];

describe('who sees what in the catalog', () => {
  it.each([
    [
      'camille',
      ['a machine of Nantes', 'hardware that Nantes wrote', ...NO_HARDWARE],
    ],
    ['dominique', NO_HARDWARE],
    ['sacha', Object.keys(ENTITIES)],
    ['alex', Object.keys(ENTITIES)],
    ['claude', Object.keys(ENTITIES)],
    ['visitor', NO_HARDWARE],
    ['unknown', NO_HARDWARE],
    [undefined, NO_HARDWARE],
  ])('%s', async (name, seen) => {
    await expect(allowed(name, catalogEntityReadPermission)).resolves.toEqual(
      seen,
    );
  });
});

describe.each([catalogEntityDeletePermission, catalogEntityRefreshPermission])(
  'who may do $name',
  permission => {
    it.each([
      ['camille', ['hardware that Nantes wrote', ...NO_HARDWARE]],
      [
        'alex',
        [
          'hardware that Nantes wrote',
          'hardware that Colmar wrote',
          'facts of Colmar under another type',
          ...NO_HARDWARE,
        ],
      ],
    ])('%s, never to what the fleet keeps', async (name, changed) => {
      await expect(allowed(name, permission)).resolves.toEqual(changed);
    });
  },
);

it('leaves everything else to the portal', async () => {
  await expect(
    decide('camille', catalogLocationCreatePermission),
  ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
});
