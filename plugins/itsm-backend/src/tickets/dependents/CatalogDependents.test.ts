import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogDependents } from './CatalogDependents';

const MACHINE = { entityRef: 'resource:default/hw-1', serialNumber: 'CZ-1' };

function entity(
  kind: string,
  name: string,
  carries: [type: string, ref: string][],
  more: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', ...more },
    spec: { type: 'thing' },
    relations: carries.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

/** A server hosts a virtual machine, on which the records of patients rest. */
const ENTITIES = [
  entity('Resource', 'hw-1', [
    ['dependencyOf', 'resource:default/vm-1'],
    ['hasPart', 'resource:default/hw-2'],
    ['partOf', 'resource:default/hw-0'],
    ['ownedBy', 'group:default/it'],
  ]),
  entity('Resource', 'vm-1', [
    ['dependencyOf', 'system:default/dpi'],
    ['dependsOn', MACHINE.entityRef],
  ]),
  entity('Resource', 'hw-2', [], { labels: { 'caih.fr/care': 'none' } }),
  entity('System', 'dpi', [['dependencyOf', 'component:default/far']], {
    title: 'DPI des urgences',
    annotations: { 'caih.fr/care': 'direct' },
  }),
  entity('Component', 'far', []),
  entity('Component', 'pacs', [['dependencyOf', 'system:default/imaging']], {
    annotations: { 'caih.fr/runs-on': 'CZ-2', 'caih.fr/care': 'support' },
  }),
  entity('System', 'imaging', []),
];

const credentials = mockCredentials.user('user:default/camille');
const logger = mockServices.logger.mock();

it('tells what a machine hosts and what rests on that, and proposes from it', async () => {
  const catalog = catalogServiceMock({ entities: ENTITIES });
  const reader = CatalogDependents.create({ catalog, logger });
  expect(await reader.dependentsOf([MACHINE], credentials)).toEqual({
    known: true,
    items: [
      {
        entityRef: 'resource:default/vm-1',
        kind: 'Resource',
        type: 'thing',
        title: 'vm-1',
        care: null,
        through: null,
      },
      expect.objectContaining({
        entityRef: 'resource:default/hw-2',
        care: 'none',
      }),
      {
        entityRef: 'system:default/dpi',
        kind: 'System',
        type: 'thing',
        title: 'DPI des urgences',
        care: 'direct',
        through: 'vm-1',
      },
    ],
    proposedImpact: { impact: 1, because: 'system:default/dpi' },
  });
});

it('tells what says itself on which machine it runs, by its serial number', async () => {
  const catalog = catalogServiceMock({ entities: ENTITIES });
  const reader = CatalogDependents.create({ catalog, logger });
  const other = { entityRef: 'resource:default/hw-9', serialNumber: 'CZ-2' };
  expect(await reader.dependentsOf([other], credentials)).toMatchObject({
    items: [
      { title: 'pacs', care: 'support', through: null },
      { title: 'imaging', care: null, through: 'pacs' },
    ],
    proposedImpact: { impact: 2, because: 'component:default/pacs' },
  });
});

it('asks with the user’s own credentials', async () => {
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: async () => ({ items: [undefined] }),
    getEntities: async () => ({ items: [] }),
  });
  const reader = CatalogDependents.create({ catalog, logger });
  expect(await reader.dependentsOf([MACHINE], credentials)).toEqual({
    known: true,
    items: [],
    proposedImpact: null,
  });
  expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
  expect(catalog.getEntitiesByRefs).toHaveBeenCalledWith(
    { entityRefs: [MACHINE.entityRef] },
    { credentials },
  );
  expect(catalog.getEntities).toHaveBeenCalledWith(expect.anything(), {
    credentials,
  });
});

it.each<[string, () => Promise<never>]>([
  ['fails', () => Promise.reject(new Error('down'))],
  ['does not answer', () => new Promise<never>(() => {})],
])('stops nothing where the catalog %s', async (_, getEntitiesByRefs) => {
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs,
    getEntities: async () => ({ items: [] }),
  });
  const reader = CatalogDependents.create({ catalog, logger, patienceMs: 10 });
  expect(await reader.dependentsOf([MACHINE], credentials)).toEqual({
    known: false,
    items: [],
    proposedImpact: null,
  });
});
