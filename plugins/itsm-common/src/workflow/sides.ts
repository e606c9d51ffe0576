import type { Actor } from './events';
import type { TicketSituation } from './ticket';
import { ESTABLISHMENT_ROLES, type Role } from './vocabulary';

/** The two sides of a ticket (CCTP 1.5). @public */
export type Side = 'establishment' | 'contractor';

/** Who registers an incident; the coordinator only reads (C1). @public */
export const MAY_REGISTER: readonly Role[] = [
  ...ESTABLISHMENT_ROLES,
  'contractor',
];

/**
 * The side a role speaks for; null for the coordinator and the system.
 *
 * @public
 */
export function sideOf(role: Actor['role']): Side | null {
  if (role === 'contractor') return 'contractor';
  return ESTABLISHMENT_ROLES.some(one => one === role) ? 'establishment' : null;
}

/**
 * Which side's move it is: the establishment's where its word is waited for,
 * else the contractor's; null once the ticket is settled. A restored ticket
 * without terms, and none proposed, is qualified first (CI15).
 *
 * @public
 */
export function awaitsOf(situation: TicketSituation): Side | null {
  const { state, terms, pending, exclusion } = situation;
  if (['closed', 'cancelled', 'excluded'].includes(state)) return null;
  const waitsForEstablishment =
    (state === 'restored' && terms !== null) ||
    pending.workaround ||
    pending.qualification ||
    pending.cancellation ||
    pending.instant ||
    pending.suspension ||
    exclusion === 'claimed';
  return waitsForEstablishment ? 'establishment' : 'contractor';
}
