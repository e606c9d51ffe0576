import {
  permissionOfAct,
  type Role,
  type TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketResource } from '@caih/backstage-plugin-itsm-node';
import type { Person } from '../../access';

/**
 * Tells which acts on a ticket the policy of the portal leaves to a person;
 * which of them their role does, and when, is the workflow's to say.
 */
export function actsAllowedTo(
  person: Person,
  role: Role,
  ticket: TicketResource,
): (act: TicketAct) => boolean {
  return act => person.canOn(permissionOfAct(act, role), ticket);
}
