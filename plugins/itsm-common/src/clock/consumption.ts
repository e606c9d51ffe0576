import type { ServiceCalendar } from '../calendar';
import { type Instant, toEpochSeconds, toInstant } from '../time';
import type { Phase } from './types';

/**
 * Open seconds of the running phases up to an instant. The cost depends on the
 * number of phases, not on the time they span.
 */
export function consumedSeconds(
  calendar: ServiceCalendar,
  phases: readonly Phase[],
  until: Instant,
): number {
  return phases
    .filter(({ kind }) => kind === 'running')
    .reduce(
      (sum, { from, to }) =>
        sum +
        calendar.openSeconds(
          new Date(from),
          new Date(to === null ? until : earlierOf(to, until)),
        ),
      0,
    );
}

/**
 * The earliest instant at which so many open seconds, 1 or more, are consumed;
 * null where the log ends the clock before.
 */
export function instantConsuming(
  calendar: ServiceCalendar,
  phases: readonly Phase[],
  seconds: number,
): Instant | null {
  let missing = seconds;
  for (const { kind, from, to } of phases) {
    if (kind === 'running') {
      const start = new Date(from);
      const open =
        to === null ? Infinity : calendar.openSeconds(start, new Date(to));
      if (open >= missing) return toInstant(calendar.dueAt(start, missing));
      missing -= open;
    }
  }
  return null;
}

export function earlierOf(one: Instant, other: Instant): Instant {
  return toEpochSeconds(one) <= toEpochSeconds(other) ? one : other;
}
