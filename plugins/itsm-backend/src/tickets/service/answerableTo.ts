import {
  ESTABLISHMENT_ROLES,
  grantableBy,
  ticketAgreePermission,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../../access';
import type { Answerable } from '../store';

/**
 * Which tickets wait for a person's own word: those of their establishments of
 * which something is asked that their role there grants, under the rules as
 * they are set, and that the policy of the portal lets them agree to.
 */
export function answerableTo(person: Person, rules: WorkflowRules): Answerable {
  const inRoles = ESTABLISHMENT_ROLES.map(role => ({
    establishmentIds: person.establishments
      .filter(({ id }) => person.roleFor(id) === role)
      .map(({ id }) => id),
    asked: grantableBy(role, rules),
  })).filter(({ establishmentIds }) => establishmentIds.length > 0);
  return { inRoles, criteria: person.criteriaFor(ticketAgreePermission) };
}
