import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { TicketPermission } from '@caih/backstage-plugin-itsm-common';
import type {
  TicketCriteria,
  TicketResource,
} from '@caih/backstage-plugin-itsm-node';

/** What the policy of the portal says of one person. */
export interface Decisions {
  /** Whether it may be done to anything at all. */
  mayEver(permission: Permission): boolean;
  /** Whether it may be done to this ticket. */
  mayOn(permission: TicketPermission, ticket: TicketResource): boolean;
  /** To which tickets it may be done; undefined where it may to any. */
  criteriaFor(permission: TicketPermission): TicketCriteria | undefined;
}

/** Of a portal without permissions, where the roles alone rule. */
export const ALL_ALLOWED: Decisions = {
  mayEver: () => true,
  mayOn: () => true,
  criteriaFor: () => undefined,
};

/** Met by no ticket. */
const NONE: TicketCriteria = { property: 'establishmentId', values: [] };

type Conditions = Extract<
  PolicyDecision,
  { conditions: unknown }
>['conditions'];

/** How conditions are read, with the rules that are registered. */
export interface ConditionReader {
  toCriteria(conditions: Conditions): TicketCriteria;
  isMet(decision: PolicyDecision, ticket: TicketResource): boolean;
}

/**
 * Decisions as the permission framework gave them, by name of permission. What
 * it was not asked is refused.
 */
export function decisionsFrom(
  answers: ReadonlyMap<string, PolicyDecision>,
  reader: ConditionReader,
): Decisions {
  const decisionOn = ({ name }: Permission): PolicyDecision =>
    answers.get(name) ?? { result: AuthorizeResult.DENY };
  return {
    mayEver: permission =>
      decisionOn(permission).result !== AuthorizeResult.DENY,
    mayOn: (permission, ticket) => reader.isMet(decisionOn(permission), ticket),
    criteriaFor: permission => criteriaOf(decisionOn(permission), reader),
  };
}

function criteriaOf(
  decision: PolicyDecision,
  reader: ConditionReader,
): TicketCriteria | undefined {
  if (decision.result === AuthorizeResult.CONDITIONAL) {
    return reader.toCriteria(decision.conditions);
  }
  return decision.result === AuthorizeResult.ALLOW ? undefined : NONE;
}
