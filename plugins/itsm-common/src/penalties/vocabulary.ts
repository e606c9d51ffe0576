import { z } from 'zod';
import { MAX_TEXT_LENGTH, type Role } from '../workflow';

/**
 * What the contractor may owe a penalty for (G7): a service brought back after
 * the restore time (CCTP 2.1.22), a rate of a month under what is promised
 * (2.1.26, 2.1.27), an order started after its day (2.1.32), a half-year's
 * report given too late (5).
 *
 * @public
 */
export const PENALTY_KINDS = [
  'restore-late',
  'threshold-missed',
  'order-late',
  'report-late',
] as const;

/** @public */
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/**
 * Where a case stands: to be decided, applied or waived; or lifted, because a
 * later correction took away what it stood on.
 *
 * @public
 */
export const PENALTY_STATES = ['open', 'applied', 'waived', 'lifted'] as const;

/** @public */
export type PenaltyState = (typeof PENALTY_STATES)[number];

/** Whose the cases of the whole lot are, where an establishment's FINESS stands. @public */
export const PENALTY_OF_LOT = 'lot';

/**
 * Who decides: each establishment on its own cases, CAIH's coordinator on the
 * national ones (CCTP 1.5).
 *
 * @public
 */
export const PENALTY_DECIDERS: Readonly<
  Record<'establishment' | 'lot', readonly Role[]>
> = {
  establishment: ['local-referent'],
  lot: ['coordinator'],
};

/** What each act on a case takes; to waive asks for the reason. @public */
export const PENALTY_INPUTS = {
  apply: z.strictObject({}),
  waive: z.strictObject({
    reason: z.string().trim().min(1).max(MAX_TEXT_LENGTH),
  }),
} as const;

/** @public */
export type PenaltyAct = keyof typeof PENALTY_INPUTS;

/** @public */
export const PENALTY_ACTS = Object.keys(
  PENALTY_INPUTS,
) as readonly PenaltyAct[];

/** @public */
export type PenaltyActInput<A extends PenaltyAct = PenaltyAct> = z.output<
  (typeof PENALTY_INPUTS)[A]
>;

/**
 * From where a case is applied or waived. A decision may be changed for the
 * other, and taken again where what it was about has changed since.
 *
 * @public
 */
export const PENALTY_TRANSITIONS: readonly {
  readonly act: PenaltyAct;
  readonly from: readonly PenaltyState[];
  /** Where the case is there already: only once it was revised since. */
  readonly again: PenaltyState;
  readonly to: PenaltyState;
}[] = [
  { act: 'apply', from: ['open', 'waived'], again: 'applied', to: 'applied' },
  { act: 'waive', from: ['open', 'applied'], again: 'waived', to: 'waived' },
];
