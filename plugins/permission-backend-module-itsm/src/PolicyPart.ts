import type { PolicyDecision } from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/**
 * A part of a policy: what it says of a permission it knows, undefined of all
 * others.
 *
 * @public
 */
export type PolicyPart = (
  query: PolicyQuery,
  user?: PolicyQueryUser,
) => Promise<PolicyDecision | undefined>;
