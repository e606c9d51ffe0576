import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ALL_ALLOWED, type PermissionReader } from '../permissions';
import { CatalogAccessService } from './AccessService';

const ALEX = mockCredentials.user('user:default/alex');

function accessBy(decisionsFor: PermissionReader['decisionsFor']) {
  return CatalogAccessService.create({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'alex' },
          spec: { profile: { displayName: 'Alex Moreau' } },
        },
      ],
    }),
    roleGroups: { contractor: [], coordinator: [] },
    permissionReader: { decisionsFor } as unknown as PermissionReader,
  });
}

it('reads a person once for all that a page asks at once', async () => {
  const decisionsFor = jest.fn(async () => ALL_ALLOWED);
  const access = accessBy(decisionsFor);

  const people = await Promise.all(
    Array.from({ length: 5 }, () => access.personOf(ALEX)),
  );

  expect(people.map(one => one.name)).toEqual(
    Array.from({ length: 5 }, () => 'Alex Moreau'),
  );
  expect(decisionsFor).toHaveBeenCalledTimes(1);
});

it('reads them again after the policy could not be asked', async () => {
  const decisionsFor = jest
    .fn(async () => ALL_ALLOWED)
    .mockRejectedValueOnce(new Error('away'));
  const access = accessBy(decisionsFor);

  await expect(
    Promise.all([access.personOf(ALEX), access.personOf(ALEX)]),
  ).rejects.toThrow('away');

  expect((await access.personOf(ALEX)).name).toBe('Alex Moreau');
});
