import { IANAZone } from 'luxon';
import { InvalidCalendarError } from './errors';

const SECONDS_PER_DAY = 86_400;

/** A time over which the offset of a zone stays the same; epoch seconds. */
export interface OffsetStretch {
  from: number;
  to: number;
  /** Local time less UTC, in seconds. */
  offsetSeconds: number;
}

/** @throws InvalidCalendarError when there is no such zone */
export function zoneNamed(timeZone: string): IANAZone {
  // An offset such as +02:00 passes for a zone in recent engines, but it knows
  // nothing of daylight saving time.
  const isName = typeof timeZone === 'string' && /^[A-Za-z]/.test(timeZone);
  if (!isName || !IANAZone.isValidZone(timeZone)) {
    throw new InvalidCalendarError(
      'timeZone',
      `'${timeZone}' is not an IANA time zone such as Europe/Paris`,
    );
  }
  return IANAZone.create(timeZone);
}

/** Local time less UTC at an instant, both in seconds. */
export function offsetSecondsAt(zone: IANAZone, epochSeconds: number): number {
  return Math.round(zone.offset(epochSeconds * 1000) * 60);
}

/**
 * Cuts `[from, to)` where the zone's offset changes, to the second.
 *
 * An offset that changes and comes back within a day would be missed; no zone
 * has done that.
 */
export function offsetStretches(
  zone: IANAZone,
  from: number,
  to: number,
): OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let current = { from, to, offsetSeconds: offsetSecondsAt(zone, from) };
  let known = from;
  while (known < to) {
    const next = Math.min(known + SECONDS_PER_DAY, to);
    if (offsetSecondsAt(zone, next) === current.offsetSeconds) {
      known = next;
    } else {
      const change = firstChange(zone, known, next, current.offsetSeconds);
      if (change === to) {
        break;
      }
      stretches.push({ ...current, to: change });
      current = {
        from: change,
        to,
        offsetSeconds: offsetSecondsAt(zone, change),
      };
      known = change;
    }
  }
  stretches.push(current);
  return stretches;
}

function firstChange(
  zone: IANAZone,
  before: number,
  after: number,
  offsetSeconds: number,
): number {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetSecondsAt(zone, middle) === offsetSeconds) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}
