import { CONTRACT_TIME_ZONE, CURRENT_HOLIDAY_RULES } from '../calendar';
import { startOfLocalDate } from '../contract';
import { workingDaysAfter } from '../messages/workingDays';
import { fromEpochSeconds, type Instant, toEpochSeconds } from '../time';

/**
 * A month of the calendar on the wall of a place, `YYYY-MM`. Figures of an
 * establishment are counted by the months of its sites, those of the lot by
 * the months of Europe/Paris (DI14).
 *
 * @public
 */
export type LocalMonth = string;

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The working day after a month on which its figures are fixed (DI14). */
const FIXED_AFTER_WORKING_DAYS = 3;

const NATIONAL = {
  timeZone: CONTRACT_TIME_ZONE,
  holidayRegion: 'FR',
  holidayRules: CURRENT_HOLIDAY_RULES,
} as const;

/** Whether the text is a month, `2026-11`. @public */
export function isLocalMonth(text: string): text is LocalMonth {
  return PATTERN.test(text);
}

/**
 * The month on the wall of a place at an instant: 2026-11-30T23:30:00Z is
 * already 2026-12 in Europe/Paris.
 *
 * @throws RangeError when the zone or the instant is none
 * @public
 */
export function localMonthIn(timeZone: string, instant: Instant): LocalMonth {
  const at = toEpochSeconds(instant);
  const month = fromEpochSeconds(at).slice(0, 7);
  if (at < startSeconds(timeZone, month)) return addMonths(month, -1);
  const next = addMonths(month, 1);
  return at < startSeconds(timeZone, next) ? month : next;
}

/**
 * The month so many months later, or earlier when negative.
 *
 * @throws RangeError when the text is no month
 * @public
 */
export function addMonths(month: LocalMonth, months: number): LocalMonth {
  const { year, index } = partsOf(month);
  const moved = year * 12 + index + months;
  return `${String(Math.floor(moved / 12)).padStart(4, '0')}-${String(
    (moved % 12) + 1,
  ).padStart(2, '0')}`;
}

/**
 * The months from one to another, both included; none where the last comes
 * before the first.
 *
 * @throws RangeError when a text is no month
 * @public
 */
export function monthsFromTo(
  first: LocalMonth,
  last: LocalMonth,
): LocalMonth[] {
  const { year, index } = partsOf(first);
  const end = partsOf(last);
  const count = end.year * 12 + end.index - (year * 12 + index) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, each) =>
    addMonths(first, each),
  );
}

/**
 * The instant at which a month begins on the wall of a place.
 *
 * @throws RangeError when the zone or the month is none
 * @public
 */
export function startOfMonth(timeZone: string, month: LocalMonth): Instant {
  partsOf(month);
  return startOfLocalDate(timeZone, `${month}-01`);
}

/**
 * The instant from which on the figures of a month are fixed: the opening,
 * 08:00 in Europe/Paris, of the third working day after it, for establishments
 * and the lot alike. They are sent then, and what is recorded later is a
 * correction of them (DI14).
 *
 * @throws RangeError when the text is no month
 * @public
 */
export function monthFixedFrom(month: LocalMonth): Instant {
  const end = toEpochSeconds(
    startOfMonth(CONTRACT_TIME_ZONE, addMonths(month, 1)),
  );
  return workingDaysAfter(
    NATIONAL,
    fromEpochSeconds(end - 1),
    FIXED_AFTER_WORKING_DAYS,
  );
}

const starts = new Map<string, number>();

/** The same for ever, and asked for at every act of a ticket. */
function startSeconds(timeZone: string, month: LocalMonth): number {
  const key = `${timeZone} ${month}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const seconds = toEpochSeconds(startOfMonth(timeZone, month));
  starts.set(key, seconds);
  return seconds;
}

function partsOf(month: LocalMonth): { year: number; index: number } {
  if (!isLocalMonth(month)) {
    throw new RangeError(`'${month}' is not a month written YYYY-MM`);
  }
  return {
    year: Number(month.slice(0, 4)),
    index: Number(month.slice(5)) - 1,
  };
}
