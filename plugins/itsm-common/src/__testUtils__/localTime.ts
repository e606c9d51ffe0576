import { DateTime } from 'luxon';
import { type Instant, toInstant } from '../time';

const LOCAL = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/;

/** The instant of a local time `2026-05-13 18:00:01`, the seconds optional. */
export function localInstant(text: string, timeZone: string): Instant {
  const date = DateTime.fromSQL(text, { zone: timeZone });
  if (!LOCAL.test(text) || !date.isValid) {
    throw new RangeError(`"${text}" is no local time`);
  }
  return toInstant(date.toJSDate());
}

/** The instant of a local time of metropolitan France. */
export function paris(text: string): Instant {
  return localInstant(text, 'Europe/Paris');
}

/** An instant read in a zone, as `2026-05-13 18:00:01`. */
export function localTime(instant: Instant, timeZone: string): string {
  return DateTime.fromISO(instant, { zone: timeZone }).toFormat(
    'yyyy-MM-dd HH:mm:ss',
  );
}
