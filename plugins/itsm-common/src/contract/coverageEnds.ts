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

/**
 * How long before the end of its cover one is warned of a machine, in days,
 * the shortest first (BI2).
 *
 * @public
 */
export const COVERAGE_WARNING_DAYS = [30, 90] as const;

/** @public */
export type CoverageWarningDays = (typeof COVERAGE_WARNING_DAYS)[number];

/** That a machine is about to be covered no more. @public */
export interface CoverageWarning {
  /** The last day of its cover. */
  lastDay: LocalDate;
  /** Which of the warnings it is. */
  days: CoverageWarningDays;
}

/**
 * The warning that is due on a day: of a machine that is covered then, and not
 * any more in 90 days, or in 30; null where none is. Who comes to be known
 * late is warned of the shorter alone.
 *
 * @throws RangeError when a date is not a day written YYYY-MM-DD
 * @public
 */
export function coverageWarningDue(
  facts: CoverageFacts,
  day: LocalDate,
): CoverageWarning | null {
  for (const days of COVERAGE_WARNING_DAYS) {
    const lastDay = lastCoveredDay(facts, day, addDays(day, days));
    if (lastDay !== null) return { lastDay, days };
  }
  return null;
}

/**
 * Whether somebody was warned of an end before: who was told of the shorter
 * warning needs not be told of the longer one any more.
 *
 * @param warned - what they were warned of
 * @public
 */
export function wasWarned(
  warned: readonly CoverageWarning[],
  { lastDay, days }: CoverageWarning,
): boolean {
  return warned.some(one => one.lastDay === lastDay && one.days <= days);
}

/** The last day of a cover that holds on a day and ends by another one. */
function lastCoveredDay(
  facts: CoverageFacts,
  day: LocalDate,
  by: LocalDate,
): LocalDate | null {
  const { level, next: first } = contractLevelOn(facts, day);
  if (level === 'not-covered') return null;
  let next = first;
  while (next !== null && next.from <= by) {
    const { from } = next;
    if (next.level === 'not-covered') return addDays(from, -1);
    next = contractLevelOn(facts, from).next;
  }
  return null;
}
