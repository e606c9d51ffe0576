import type { Permission } from '@backstage/plugin-permission-common';
import {
  type Membership,
  type Role,
  type TicketPermission,
  ticketReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import type {
  TicketCriteria,
  TicketResource,
} from '@caih/backstage-plugin-itsm-node';
import { ALL_ALLOWED, type Decisions } from '../permissions';
import { covers, type Scope } from './scope';

/** A signed-in person, as the contract and the portal's policy know them. */
export interface Person {
  /** Entity reference of the user. */
  ref: string;
  name: string;
  /** Null for a person who has no part in the contract. */
  role: Role | null;
  scope: Scope;
  establishments: readonly { id: string; role: Role }[];
  /** The contractor's groups this person is in, the nearest first. */
  teams: readonly string[];
  /** The role this person acts in for an establishment; null for none. */
  roleFor(establishmentId: string): Role | null;
  /** Whether the policy lets this person do it to anything at all. */
  can(permission: Permission): boolean;
  /** Whether the policy lets this person do it to a ticket. */
  canOn(permission: TicketPermission, ticket: TicketResource): boolean;
  /**
   * Which tickets in scope the policy lets this person do it to; undefined
   * where it lets them do it to all of those.
   */
  criteriaFor(permission: TicketPermission): TicketCriteria | undefined;
}

/**
 * A person from their membership, narrowed by what the policy says. It cannot
 * widen: scope and role come from the membership alone.
 */
export function createPerson(
  who: { ref: string; name: string } & Membership,
  decisions: Decisions = ALL_ALLOWED,
): Person {
  const { ref, name, role, establishments, teams } = who;
  const seesAll = role === 'contractor' || role === 'coordinator';
  const membership: Scope = seesAll
    ? { kind: 'all', why: `the ${role} works for every establishment` }
    : { kind: 'establishments', ids: establishments.map(one => one.id) };
  const criteriaFor = (permission: TicketPermission) => {
    const criteria = decisions.criteriaFor(permission);
    return criteria && !saysNothingNew(criteria, membership)
      ? criteria
      : undefined;
  };
  const readable = criteriaFor(ticketReadPermission);
  return {
    ref,
    name,
    role,
    establishments,
    teams,
    scope: readable ? { ...membership, tickets: readable } : membership,
    roleFor: establishmentId =>
      seesAll
        ? role
        : establishments.find(one => one.id === establishmentId)?.role ?? null,
    can: permission => decisions.mayEver(permission),
    canOn: (permission, ticket) => decisions.mayOn(permission, ticket),
    criteriaFor,
  };
}

/**
 * "Of one's own establishments" is what policies ask first, and what the scope
 * asks anyway: twice in a query, it misleads the planner of the database.
 */
function saysNothingNew(criteria: TicketCriteria, scope: Scope): boolean {
  if (!('property' in criteria) || scope.kind === 'all') return false;
  const named: Scope = { kind: 'establishments', ids: criteria.values };
  return (
    criteria.property === 'establishmentId' &&
    scope.ids.every(id => covers(named, id))
  );
}
