import type { PenaltyEvidence } from './evidence';
import type { PenaltyKind } from './vocabulary';
import { PENALTY_OF_LOT } from './vocabulary';
import { startedUnits } from './measure';

/** What a scale counts by: what is begun is due whole; or a case, whatever its size. @public */
export const PENALTY_UNITS = ['hour', 'point', 'day', 'case'] as const;

/** @public */
export type PenaltyUnit = (typeof PENALTY_UNITS)[number];

/** What is due for a case, by the contract's CCAP. @public */
export interface PenaltyScale {
  per: PenaltyUnit;
  /** Cents of euros for each. */
  cents: number;
  /** Cents of euros, the most for one case; absent where there is no cap. */
  capCents?: number;
}

/**
 * The scales an installation may know, by the name each has in its
 * configuration: the threshold of the lot has its own.
 *
 * @public
 */
export const PENALTY_SCALES = [
  'restoreLate',
  'thresholdMissed',
  'lotThresholdMissed',
  'orderLate',
  'reportLate',
] as const;

/** @public */
export type PenaltyScaleName = (typeof PENALTY_SCALES)[number];

/** @public */
export type PenaltyScales = Readonly<
  Partial<Record<PenaltyScaleName, PenaltyScale>>
>;

/** What each scale may count by. @public */
export const UNITS_OF_SCALE: Readonly<
  Record<PenaltyScaleName, readonly PenaltyUnit[]>
> = {
  restoreLate: ['hour', 'case'],
  thresholdMissed: ['point', 'case'],
  lotThresholdMissed: ['point', 'case'],
  orderLate: ['day', 'case'],
  reportLate: ['day', 'case'],
};

const NAMES: Readonly<Record<PenaltyKind, PenaltyScaleName>> = {
  'restore-late': 'restoreLate',
  'threshold-missed': 'thresholdMissed',
  'order-late': 'orderLate',
  'report-late': 'reportLate',
};

/** The scale of a case; null where the installation knows none. @public */
export function scaleFor(
  kind: PenaltyKind,
  owner: string,
  scales: PenaltyScales,
): PenaltyScale | null {
  const isLot = owner === PENALTY_OF_LOT && kind === 'threshold-missed';
  return scales[isLot ? 'lotThresholdMissed' : NAMES[kind]] ?? null;
}

/**
 * What is due in cents of euros; null without a scale: an amount is never
 * made up.
 *
 * @public
 */
export function amountCents(
  evidence: PenaltyEvidence,
  scale: PenaltyScale | null,
): number | null {
  if (scale === null) return null;
  const units = scale.per === 'case' ? 1 : startedUnits(evidence);
  return Math.min(units * scale.cents, scale.capCents ?? Infinity);
}
