import { createCatalogConditionalDecision } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { mayChange, maySee } from './conditions';
import type { PolicyPart } from './PolicyPart';
import type { Viewers } from './Viewer';

/**
 * Keeps the hardware of other establishments out of the catalog: a person sees
 * what belongs to their establishments, the contractor and the coordinator see
 * all. Nobody removes or refreshes by hand what the fleet keeps there.
 *
 * Roles come from groups. Where people may register locations, the rules of
 * the catalog (`catalog.rules`) must not let those bring `Group` or `User`.
 *
 * @public
 */
export function hardwarePart(viewers: Viewers): PolicyPart {
  return async ({ permission }, user) => {
    if (isPermission(permission, catalogEntityReadPermission)) {
      const viewer = await viewers.viewerOf(user);
      return viewer.seesAll
        ? { result: AuthorizeResult.ALLOW }
        : createCatalogConditionalDecision(permission, maySee(viewer));
    }
    if (
      isPermission(permission, catalogEntityDeletePermission) ||
      isPermission(permission, catalogEntityRefreshPermission)
    ) {
      return createCatalogConditionalDecision(
        permission,
        mayChange(await viewers.viewerOf(user)),
      );
    }
    return undefined;
  };
}
