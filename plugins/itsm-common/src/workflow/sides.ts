import type { Actor } from './events';
import type { TicketSituation } from './situation';
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

/** What waits for the establishment's word. @public */
export type Asked =
  | 'qualification'
  | 'instant'
  | 'approval'
  | 'workaround'
  | 'suspension'
  | 'exclusion'
  | 'cancellation';

/**
 * What the establishment is asked for, what stands in the way of an approval
 * first; empty once the ticket is settled. A restored ticket without terms,
 * and none proposed, is qualified first (CI15).
 *
 * @public
 */
export function askedOf(situation: TicketSituation): Asked[] {
  const { state, terms, pending, exclusion } = situation;
  if (['closed', 'cancelled', 'excluded'].includes(state)) return [];
  const asked: [Asked, boolean][] = [
    ['qualification', !!pending.qualification],
    ['instant', !!pending.instant],
    [
      'approval',
      state === 'restored' && (terms !== null || !!pending.qualification),
    ],
    ['workaround', !!pending.workaround],
    ['suspension', !!pending.suspension],
    ['exclusion', exclusion === 'claimed'],
    ['cancellation', !!pending.cancellation],
  ];
  return asked.filter(([, isAsked]) => isAsked).map(([what]) => what);
}

/**
 * Which side's move it is: the establishment's where its word is waited for,
 * else the contractor's; null once the ticket is settled.
 *
 * @public
 */
export function awaitsOf(situation: TicketSituation): Side | null {
  if (['closed', 'cancelled', 'excluded'].includes(situation.state)) {
    return null;
  }
  return askedOf(situation).length > 0 ? 'establishment' : 'contractor';
}
