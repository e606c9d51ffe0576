import type { Role, TicketAct } from '../workflow';
import {
  ticketAgreePermission,
  ticketCommentPermission,
  type TicketPermission,
  ticketReadPermission,
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
  // The table gives the coordinator no act: reading is all there is (AI3).
  coordinator: ticketReadPermission,
};

/** The permission that an act needs of someone in a role. @public */
export function permissionOfAct(act: TicketAct, role: Role): TicketPermission {
  return OWN_PERMISSION[act] ?? PERMISSION_OF_ROLE[role];
}
