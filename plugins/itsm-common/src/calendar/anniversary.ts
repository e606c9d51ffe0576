import { DateTime } from 'luxon';
import { type LocalDate, toDayNumber } from './localDate';

/** @throws RangeError when the text is not a day that exists */
function readDay(day: LocalDate): DateTime<true> {
  toDayNumber(day);
  return DateTime.fromISO(day, { zone: 'utc' }) as DateTime<true>;
}

/**
 * The same day of the calendar in another year; from 29 February, 28 February
 * where that year has none.
 *
 * @throws RangeError when the text is not a day that exists
 * @public
 */
export function anniversaryIn(day: LocalDate, year: number): LocalDate {
  return readDay(day).set({ year }).toISODate();
}

/**
 * The same day of the month before, or its last where it has none.
 *
 * @throws RangeError when the text is not a day that exists
 * @public
 */
export function oneMonthBefore(day: LocalDate): LocalDate {
  return readDay(day).minus({ months: 1 }).toISODate();
}
