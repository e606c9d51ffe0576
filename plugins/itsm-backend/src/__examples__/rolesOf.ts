import type {
  AuthService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Membership } from '@caih/backstage-plugin-itsm-common';
import {
  membershipOfUser,
  readRoleGroups,
} from '@caih/backstage-plugin-itsm-node';

/** Who somebody is under the contract, for a plugin or policy of one's own. */
export async function rolesOf(
  userRef: string,
  options: {
    auth: AuthService;
    catalog: CatalogService;
    config: RootConfigService;
  },
): Promise<Membership | undefined> {
  const { auth, catalog, config } = options;
  const credentials = await auth.getOwnServiceCredentials();
  const user = await catalog.getEntityByRef(userRef, { credentials });
  return (
    user &&
    membershipOfUser(
      user,
      async refs =>
        (await catalog.getEntitiesByRefs({ entityRefs: refs }, { credentials }))
          .items,
      readRoleGroups(config),
    )
  );
}
