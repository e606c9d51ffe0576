import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { hardwarePart } from './hardwarePart';
import { itsmPart } from './itsmPart';
import type { PolicyPart } from './PolicyPart';
import type { Viewers } from './Viewer';

/**
 * The policy of a portal that has none of its own: the desk by the four roles,
 * hardware in the catalog by establishment, all else allowed.
 *
 * @public
 */
export class ItsmPolicy implements PermissionPolicy {
  readonly #parts: readonly PolicyPart[];

  constructor(viewers: Viewers) {
    this.#parts = [itsmPart(viewers), hardwarePart(viewers)];
  }

  async handle(
    query: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    for (const decide of this.#parts) {
      const decision = await decide(query, user);
      if (decision) return decision;
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
