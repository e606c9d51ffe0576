import { addDays, type LocalDate } from '../calendar';
import { contractLevelOn } from './contractLevel';
import type { CoverageFacts } from './types';

/** As far ahead as one is told what ends, in days. @public */
export const COVERAGE_HORIZONS = [30, 90, 365] as const;

/** @public */
export type CoverageHorizon = (typeof COVERAGE_HORIZONS)[number];

/**
 * What the calendar does to a machine that is covered today.
 *
 * @public
 */
export interface CoverageEnds {
  /** Its level ends in the days to come, whatever follows it. */
  ends: boolean;
  /** It is not covered any more by then: nothing ordered follows (BI2). */
  lost: boolean;
}

/**
 * What ends from a day on in so many days, that day included: a last day on
 * the thirtieth day is in, on the thirty-first it is not. What is not covered
 * today has nothing left to end.
 *
 * @throws RangeError when a date is not a day written YYYY-MM-DD
 * @public
 */
export function coverageEnds(
  facts: CoverageFacts,
  day: LocalDate,
  days: number,
): CoverageEnds {
  const { level, next } = contractLevelOn(facts, day);
  const by = addDays(day, days);
  const ends = level !== 'not-covered' && next !== null && next.from <= by;
  return {
    ends,
    lost: ends && contractLevelOn(facts, by).level === 'not-covered',
  };
}
