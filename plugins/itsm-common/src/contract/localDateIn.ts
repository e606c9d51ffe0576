import { DateTime } from 'luxon';
import type { LocalDate } from '../calendar';
import { type Instant, toEpochSeconds, toInstant } from '../time';

/**
 * The day on the wall of a place at an instant: 2026-12-31T23:30:00Z is
 * already 2027-01-01 in Europe/Paris.
 *
 * @throws RangeError when the zone or the instant is none
 * @public
 */
export function localDateIn(timeZone: string, instant: Instant): LocalDate {
  const date = DateTime.fromSeconds(toEpochSeconds(instant), {
    zone: timeZone,
  }).toISODate();
  if (date === null) {
    throw new RangeError(`'${timeZone}' is not an IANA time zone`);
  }
  return date;
}

/**
 * The instant at which a day begins on the wall of a place.
 *
 * @throws RangeError when the zone or the day is none
 * @public
 */
export function startOfLocalDate(timeZone: string, date: LocalDate): Instant {
  const start = DateTime.fromISO(date, { zone: timeZone }).startOf('day');
  if (!start.isValid) {
    throw new RangeError(`'${date}' is no day of '${timeZone}'`);
  }
  return toInstant(start.toJSDate());
}
