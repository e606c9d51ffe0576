import {
  addDays,
  CONTRACT_TIME_ZONE,
  type Instant,
  isLocalDate,
  type LocalDate,
  startOfLocalDate,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

/**
 * Days of the contract's own zone, for a call is of no site (DI14); the last
 * one included; null: without an end.
 */
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
    ...(from && { from: startOfLocalDate(CONTRACT_TIME_ZONE, from) }),
    ...(to && { to: startOfLocalDate(CONTRACT_TIME_ZONE, addDays(to, 1)) }),
  };
}

/** The ISO week, the month or the year that an instant is in. */
export function periodAround(name: PeriodName, now: Instant): CallPeriod {
  const today = DateTime.fromISO(now, { zone: CONTRACT_TIME_ZONE });
  return {
    from: today.startOf(name).toISODate(),
    to: today.endOf(name).toISODate(),
  };
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
