import { DateTime } from 'luxon';
import { fromEpochSeconds, type Instant, toEpochSeconds } from '../time';

/** The instant at which the next day begins on the wall of a place. */
export function localDayAfter(timeZone: string, instant: Instant): Instant {
  const nextDay = DateTime.fromSeconds(toEpochSeconds(instant), {
    zone: timeZone,
  })
    .plus({ days: 1 })
    .startOf('day');
  return fromEpochSeconds(nextDay.toSeconds());
}
