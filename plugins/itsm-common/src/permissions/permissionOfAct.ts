import type { Role, TicketAct } from '../workflow';
import {
  ticketAgreePermission,
  ticketCommentPermission,
  ticketMediatePermission,
  type TicketPermission,
  ticketWorkPermission,
} from './permissions';

/** Acts with a permission of their own, whoever does them. */
const OWN_PERMISSION: Partial<Record<TicketAct, TicketPermission>> = {
  attach: ticketCommentPermission,
  comment: ticketCommentPermission,
};

/**
 * What the acts of a role need. An act that either side does, as a request for
 * a suspension, is work for the contractor and an agreement's part for the
 * establishment.
 */
const PERMISSION_OF_ROLE: Record<Role, TicketPermission> = {
  beneficiary: ticketAgreePermission,
  'local-referent': ticketAgreePermission,
  contractor: ticketWorkPermission,
  // Mediating is all that the table gives the coordinator to do (AI3).
  coordinator: ticketMediatePermission,
};

/** The permission that an act needs of someone in a role. @public */
export function permissionOfAct(act: TicketAct, role: Role): TicketPermission {
  return OWN_PERMISSION[act] ?? PERMISSION_OF_ROLE[role];
}
