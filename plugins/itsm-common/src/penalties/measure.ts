import { daysBetween } from '../calendar';
import type {
  PenaltyEvidence,
  PenaltyMeasure,
  ThresholdMissedEvidence,
} from './evidence';

/** Hundredths of tickets missed, of so many: whole, so that nothing is rounded. */
function shortfall({
  numerator,
  denominator,
  threshold,
  direction,
}: ThresholdMissedEvidence): { missed: number; of: number } {
  const share = numerator * 100;
  const promised = denominator * threshold;
  return {
    missed: direction === 'at-most' ? share - promised : promised - share,
    of: denominator,
  };
}

/** By how much what a case is about is late or missed. @public */
export function measureOf(evidence: PenaltyEvidence): PenaltyMeasure {
  switch (evidence.kind) {
    case 'restore-late':
      return { unit: 'seconds', value: evidence.overrunSeconds };
    case 'threshold-missed': {
      const { missed, of } = shortfall(evidence);
      return { unit: 'points', value: Math.ceil((missed * 10) / of) / 10 };
    }
    case 'order-late':
      return {
        unit: 'days',
        value: daysBetween(evidence.executeBy, evidence.countedOn),
      };
    default:
      return {
        unit: 'days',
        value: daysBetween(evidence.dueOn, evidence.countedOn),
      };
  }
}

const HOUR_SECONDS = 3_600;

/** Hours, points or days that are begun: what a scale counts by. */
export function startedUnits(evidence: PenaltyEvidence): number {
  if (evidence.kind === 'threshold-missed') {
    const { missed, of } = shortfall(evidence);
    return Math.ceil(missed / of);
  }
  const { unit, value } = measureOf(evidence);
  return unit === 'seconds' ? Math.ceil(value / HOUR_SECONDS) : value;
}

/**
 * Whether two evidences tell the same: of an order that is not started yet,
 * each day would tell another number.
 */
export function tellsTheSame(
  one: PenaltyEvidence,
  other: PenaltyEvidence,
): boolean {
  return JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other));
}

function factsOf(evidence: PenaltyEvidence): unknown[] {
  switch (evidence.kind) {
    case 'restore-late':
      return [evidence.grantedSeconds, evidence.consumedSeconds];
    case 'threshold-missed':
      return [evidence.numerator, evidence.denominator, evidence.threshold];
    case 'order-late':
      return [evidence.executeBy, evidence.startedOn];
    default:
      return [evidence.dueOn, evidence.report];
  }
}
