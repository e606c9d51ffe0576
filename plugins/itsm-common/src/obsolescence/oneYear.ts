import { anniversaryIn, type LocalDate } from '../calendar';
import { localDateIn } from '../contract';
import type { Instant } from '../time';

/**
 * The same day of the calendar a year later; from 29 February, 28 February
 * (EI2).
 *
 * @throws RangeError when the text is no day
 * @public
 */
export function oneYearAfter(day: LocalDate): LocalDate {
  return anniversaryIn(day, Number(day.slice(0, 4)) + 1);
}

/**
 * The first day that may be the last of a machine's maintenance, where the
 * notice is received at an instant: a year after the day it is then at the
 * site (CCTP 2.1.30).
 *
 * @public
 */
export function firstDayThatWouldDo(
  receivedAt: Instant,
  timeZone: string,
): LocalDate {
  return oneYearAfter(localDateIn(timeZone, receivedAt));
}
