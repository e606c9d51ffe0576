import { serviceCalendarFor } from '../calendar';
import type { PinnedTerms } from '../contract';
import { fromEpochSeconds, type Instant, toEpochSeconds } from '../time';
import { localDayAfter } from './localDayAfter';

const WORKING_DAY_SECONDS = 10 * 3600;

/** What of a place says which days are worked there. @public */
export type WorkingPlace = Pick<
  PinnedTerms,
  'timeZone' | 'holidayRegion' | 'holidayRules'
>;

/**
 * When so many working days have passed: the opening, 08:00 at the site, of
 * the n-th one after a day, that day excluded; Monday to Friday without the
 * site's holidays (GI6).
 *
 * @param days - 1 or more
 * @public
 */
export function workingDaysAfter(
  terms: WorkingPlace,
  instant: Instant,
  days: number,
): Instant {
  const calendar = calendarOf(terms);
  // The first second of a day is the one after all those before it.
  const first = calendar.dueAt(
    dayAfter(terms, instant),
    (days - 1) * WORKING_DAY_SECONDS + 1,
  );
  return fromEpochSeconds(first.getTime() / 1000 - 1);
}

/**
 * How many working days have begun since a day, that day excluded: the most
 * days after which {@link workingDaysAfter} has come by now.
 *
 * @public
 */
export function workingDaysSince(
  terms: WorkingPlace,
  instant: Instant,
  now: Instant,
): number {
  const start = dayAfter(terms, instant);
  // A day has begun with its first second, and that second is not over yet.
  const end = new Date((toEpochSeconds(now) + 1) * 1000);
  if (end <= start) return 0;
  const openSeconds = calendarOf(terms).openSeconds(start, end);
  return Math.ceil(openSeconds / WORKING_DAY_SECONDS);
}

function calendarOf({ timeZone, holidayRegion, holidayRules }: WorkingPlace) {
  return serviceCalendarFor({
    window: 'HO',
    timeZone,
    holidayRegion,
    holidayRules,
  });
}

function dayAfter({ timeZone }: WorkingPlace, instant: Instant): Date {
  return new Date(toEpochSeconds(localDayAfter(timeZone, instant)) * 1000);
}
