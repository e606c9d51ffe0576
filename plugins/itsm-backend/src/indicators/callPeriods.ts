import {
  addDays,
  addMonths,
  CONTRACT_TIME_ZONE,
  type LocalDate,
  type LocalMonth,
  monthsFromTo,
  startOfLocalDate,
  type SupportCallCounts,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

const WEEKS = 13;
const DAYS_OF_WEEK = 7;

/** Weeks, months and the year that calls are counted by, and their edges. */
export interface CallPeriods {
  weeks: { week: string; from: LocalDate; to: LocalDate }[];
  months: LocalMonth[];
  year: number;
  /** All their beginnings and ends, epoch seconds, each once, in order. */
  edges: number[];
}

/**
 * ISO weeks and months up to the end of a month, and its year, all in
 * Europe/Paris: the desk that takes the calls is one (D5, DI14).
 */
export function callPeriods(last: LocalMonth, months: number): CallPeriods {
  const end = addDays(`${addMonths(last, 1)}-01`, -1);
  const monday = DateTime.fromISO(end, { zone: 'utc' })
    .startOf('week')
    .toISODate() as LocalDate;
  const weeks = Array.from({ length: WEEKS }, (_, index) => {
    const from = addDays(monday, (index - WEEKS + 1) * DAYS_OF_WEEK);
    const { weekYear, weekNumber } = DateTime.fromISO(from, { zone: 'utc' });
    return {
      week: `${weekYear}-W${String(weekNumber).padStart(2, '0')}`,
      from,
      to: addDays(from, DAYS_OF_WEEK),
    };
  });
  const all = monthsFromTo(addMonths(last, 1 - months), last);
  const days = [
    ...weeks.flatMap(({ from, to }) => [from, to]),
    ...all.map(month => `${month}-01`),
    `${addMonths(last, 1)}-01`,
    `${last.slice(0, 4)}-01-01`,
  ];
  return {
    weeks,
    months: all,
    year: Number(last.slice(0, 4)),
    edges: [...new Set(days)].sort().map(beginning),
  };
}

/** @param counts - of the calls from each edge to the next */
export function presentCalls(
  { weeks, months, year, edges }: CallPeriods,
  counts: readonly number[],
): SupportCallCounts {
  const between = (from: LocalDate, to: LocalDate) =>
    counts
      .filter(
        (_, index) =>
          edges[index] >= beginning(from) && edges[index] < beginning(to),
      )
      .reduce((sum, one) => sum + one, 0);
  const last = months[months.length - 1];
  return {
    weeks: weeks.map(({ week, from, to }) => ({
      week,
      from,
      count: between(from, to),
    })),
    months: months.map(month => ({
      month,
      count: between(`${month}-01`, `${addMonths(month, 1)}-01`),
    })),
    year: {
      year,
      count: between(`${year}-01-01`, `${addMonths(last, 1)}-01`),
    },
  };
}

function beginning(day: LocalDate): number {
  return toEpochSeconds(startOfLocalDate(CONTRACT_TIME_ZONE, day));
}
