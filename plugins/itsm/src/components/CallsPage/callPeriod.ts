import {
  addDays,
  type Instant,
  isLocalDate,
  type LocalDate,
  localDateIn,
  startOfLocalDate,
} from '@caih/backstage-plugin-itsm-common';

/** The desk's: a call is of an establishment, and of none of its sites (DI14). */
const ZONE = 'Europe/Paris';

/** Days of the desk's calendar, the last one included; null: without an end. */
export interface CallPeriod {
  from: LocalDate | null;
  to: LocalDate | null;
}

/** What calls are counted by (D5). */
export const PERIODS = ['week', 'month', 'year'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** The period in an address; what is no day there is left out. */
export function readPeriod(search: URLSearchParams): CallPeriod {
  const day = (name: string) => {
    const text = search.get(name) ?? '';
    return isLocalDate(text) ? text : null;
  };
  return { from: day('from'), to: day('to') };
}

/** Whether it ends before it begins. */
export function isBackwards({ from, to }: CallPeriod): boolean {
  return from !== null && to !== null && to < from;
}

/** The instants of a period, as the desk is asked. */
export function instantsOf({ from, to }: CallPeriod): {
  from?: Instant;
  to?: Instant;
} {
  return {
    ...(from && { from: startOfLocalDate(ZONE, from) }),
    ...(to && { to: startOfLocalDate(ZONE, addDays(to, 1)) }),
  };
}

/** The ISO week, the month or the year that an instant is in. */
export function periodAround(name: PeriodName, now: Instant): CallPeriod {
  const today = localDateIn(ZONE, now);
  const year = today.slice(0, 4);
  switch (name) {
    case 'week': {
      // Monday is the first day of a week.
      const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(today, -weekday);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month': {
      const from = `${today.slice(0, 7)}-01`;
      const next = addDays(from, 31).slice(0, 7);
      return { from, to: addDays(`${next}-01`, -1) };
    }
    default:
      return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
}

/** How a period is called: all there is, one of those around now, or neither. */
export function nameOfPeriod(
  { from, to }: CallPeriod,
  now: Instant,
): PeriodName | 'all' | 'chosen' {
  if (from === null && to === null) return 'all';
  return (
    PERIODS.find(name => {
      const around = periodAround(name, now);
      return around.from === from && around.to === to;
    }) ?? 'chosen'
  );
}
