/**
 * Who acts on a ticket (CCTP 1.5). A person in a contractor's group acts as
 * contractor, whatever else that person is.
 *
 * @public
 */
export type Role =
  | 'beneficiary'
  | 'local-referent'
  | 'contractor'
  | 'coordinator';

/** @public */
export const ROLES: readonly Role[] = [
  'beneficiary',
  'local-referent',
  'contractor',
  'coordinator',
];

/** Those who speak for the establishment (CI23, CI25). @public */
export const ESTABLISHMENT_ROLES: readonly Role[] = [
  'beneficiary',
  'local-referent',
];

/** @public */
export type TicketState =
  | 'registered'
  | 'in-progress'
  | 'suspended'
  | 'restored'
  | 'closed'
  | 'cancelled'
  | 'excluded';

/** @public */
export const TICKET_STATES: readonly TicketState[] = [
  'registered',
  'in-progress',
  'suspended',
  'restored',
  'closed',
  'cancelled',
  'excluded',
];

/** States in which the incident is not settled. @public */
export const OPEN_STATES: readonly TicketState[] = [
  'registered',
  'in-progress',
  'suspended',
  'restored',
];

/**
 * How an incident came in (C1): on line by the establishment, by phone through
 * the desk, or found by the contractor.
 *
 * @public
 */
export const CHANNELS = ['portal', 'phone', 'found'] as const;

/** @public */
export type Channel = (typeof CHANNELS)[number];

/** Those by which the contractor registers; the other is the establishment's. @public */
export const CONTRACTOR_CHANNELS = [
  'phone',
  'found',
] as const satisfies readonly Channel[];

/** How far care or work is touched; 1 is the gravest (DI7). @public */
export type Impact = 1 | 2 | 3;

/** How soon it matters; 1 is the soonest (DI7). @public */
export type Urgency = 1 | 2 | 3;

/** P1 to P4; it never moves the restore time (DI7). @public */
export type Priority = 1 | 2 | 3 | 4;

const PRIORITIES: Record<Impact, Record<Urgency, Priority>> = {
  1: { 1: 1, 2: 1, 3: 2 },
  2: { 1: 2, 2: 3, 3: 3 },
  3: { 1: 3, 2: 4, 3: 4 },
};

/**
 * The priority agreed for an impact and an urgency, three by three (DI7).
 *
 * @public
 */
export function priorityOf(impact: Impact, urgency: Urgency): Priority {
  return PRIORITIES[impact][urgency];
}
