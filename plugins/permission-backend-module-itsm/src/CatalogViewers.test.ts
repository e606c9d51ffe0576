import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogViewers } from './CatalogViewers';

const REF = 'user:default/alex';

function viewersOn(catalog: ReturnType<typeof catalogServiceMock.mock>) {
  const viewers = new CatalogViewers({
    auth: mockServices.auth(),
    catalog,
    config: mockServices.rootConfig({
      data: {
        itsm: {
          roles: { contractor: { groups: ['group:default/contractor'] } },
        },
      },
    }),
    userInfo: mockServices.userInfo(),
  });
  const credentials = mockCredentials.user(REF);
  return () =>
    viewers.viewerOf({
      credentials,
      info: { userEntityRef: REF, ownershipEntityRefs: [REF] },
    });
}

const inCatalog = async ({ entityRefs }: { entityRefs: string[] }) => ({
  items: entityRefs.map(ref => {
    const [kind, name] = ref.split(/:default\//);
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: kind === 'user' ? 'User' : 'Group',
      metadata: { name },
      spec: {},
      relations:
        kind === 'user'
          ? [{ type: 'memberOf', targetRef: 'group:default/contractor' }]
          : [],
    };
  }),
});

it('reads a person once for all that is asked of them at once', async () => {
  const catalog = catalogServiceMock.mock({ getEntitiesByRefs: inCatalog });
  const view = viewersOn(catalog);

  await view();
  const once = catalog.getEntitiesByRefs.mock.calls.length;
  const again = viewersOn(catalog);
  const seen = await Promise.all(Array.from({ length: 90 }, again));

  expect(seen.map(one => one.role)).toEqual(
    Array.from({ length: 90 }, () => 'contractor'),
  );
  expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(2 * once);
});

it('reads them again after the catalog was away', async () => {
  const catalog = catalogServiceMock.mock({ getEntitiesByRefs: inCatalog });
  catalog.getEntitiesByRefs.mockRejectedValueOnce(new Error('away'));
  const view = viewersOn(catalog);

  await expect(Promise.all([view(), view()])).rejects.toThrow('away');

  expect((await view()).seesAll).toBe(true);
});
