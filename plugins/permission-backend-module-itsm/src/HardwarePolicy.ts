import type { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
} from '@backstage/plugin-catalog-common/alpha';
import { createCatalogConditionalDecision } from '@backstage/plugin-catalog-backend/alpha';
import { type Viewer, mayChange, maySee } from './conditions';

/** Tells whose hardware a person may see. */
export interface Viewers {
  viewerOf(user: PolicyQueryUser | undefined): Promise<Viewer>;
}

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };

/**
 * Keeps the hardware of other establishments out of the catalog: a person sees
 * what belongs to their establishments, the contractor and the coordinator see
 * all. Nobody removes or refreshes by hand what the fleet keeps there. All
 * else is allowed.
 *
 * Roles come from groups. Where people may register locations, the rules of
 * the catalog (`catalog.rules`) must not let those bring `Group` or `User`.
 *
 * @public
 */
export class HardwarePolicy implements PermissionPolicy {
  constructor(private readonly viewers: Viewers) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (isPermission(permission, catalogEntityReadPermission)) {
      const viewer = await this.viewers.viewerOf(user);
      return viewer.seesAll
        ? ALLOW
        : createCatalogConditionalDecision(permission, maySee(viewer));
    }
    if (
      isPermission(permission, catalogEntityDeletePermission) ||
      isPermission(permission, catalogEntityRefreshPermission)
    ) {
      return createCatalogConditionalDecision(
        permission,
        mayChange(await this.viewers.viewerOf(user)),
      );
    }
    return ALLOW;
  }
}
