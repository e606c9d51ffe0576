import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogContractorDirectory } from './ContractorDirectory';

function entity(
  kind: 'Group' | 'User',
  name: string,
  displayName: string,
  relations: [type: string, target: string][] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName } },
    relations: relations.map(([type, target]) => ({
      type,
      targetRef: `group:default/${target}`,
    })),
  };
}

const directory = CatalogContractorDirectory.create({
  auth: mockServices.auth(),
  catalog: catalogServiceMock({
    entities: [
      entity('Group', 'company', 'Titulaire'),
      entity('Group', 'desk', 'Guichet', [['childOf', 'company']]),
      entity('Group', 'nights', 'Astreinte', [['childOf', 'desk']]),
      entity('Group', 'hospital', 'CHU'),
      entity('User', 'zoe', 'Zoé Adam', [['memberOf', 'desk']]),
      entity('User', 'elie', 'Élie Roux', [
        ['memberOf', 'hospital'],
        ['memberOf', 'nights'],
      ]),
      entity('User', 'camille', 'Camille Durand', [['memberOf', 'hospital']]),
    ],
  }),
  roleGroups: { contractor: ['group:default/company'], coordinator: [] },
});

const namesOf = async (query: { text?: string }) =>
  (await directory.list({ limit: 50, ...query })).items.map(one => one.name);

it('has the people and teams of nested groups, people first, by name', async () => {
  expect(await namesOf({})).toEqual([
    'Élie Roux',
    'Zoé Adam',
    'Astreinte',
    'Guichet',
    'Titulaire',
  ]);
});

it('knows the team of each, and nobody of a hospital', async () => {
  expect(await directory.find('user:default/elie')).toEqual({
    ref: 'user:default/elie',
    kind: 'person',
    name: 'Élie Roux',
    team: { ref: 'group:default/nights', name: 'Astreinte' },
  });
  expect(await directory.find('user:default/camille')).toBeUndefined();
  expect(await directory.find('group:default/hospital')).toBeUndefined();
});

it.each([
  ['elie', ['Élie Roux']],
  ['ASTREINTE', ['Élie Roux', 'Astreinte']],
  ['roux astreinte', ['Élie Roux']],
  ['durand', []],
])('finds by name and team: %s', async (text, names) => {
  expect(await namesOf({ text })).toEqual(names);
});

it('goes page by page, and refuses the cursor of another list', async () => {
  const first = await directory.list({ limit: 3 });
  expect(first.items).toHaveLength(3);
  const second = await directory.list({
    limit: 3,
    cursor: first.nextCursor ?? '',
  });
  expect(second.items.map(one => one.name)).toEqual(['Guichet', 'Titulaire']);
  expect(second.nextCursor).toBeNull();
  await expect(
    directory.list({ limit: 3, cursor: 'nonsense' }),
  ).rejects.toMatchObject({ field: 'cursor', code: 'unknown-cursor' });
});
