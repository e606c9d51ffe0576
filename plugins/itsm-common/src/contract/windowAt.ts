import type { ServiceCalendar } from '../calendar';
import {
  type Instant,
  fromEpochSeconds,
  toEpochSeconds,
  toInstant,
} from '../time';

/**
 * Whether a service window is open at an instant, and until when: it closes at
 * `closesAt` where it is open, opens at `opensAt` where it is not. Both are
 * null where it never closes.
 *
 * @public
 */
export interface WindowNow {
  open: boolean;
  opensAt: Instant | null;
  closesAt: Instant | null;
}

const DAY_SECONDS = 86_400;

/**
 * Where an instant lies in a service window. Windows are half open: 18:00:00
 * is outside, 08:00:00 inside (CCTP 2.1.21, DI4).
 *
 * @public
 */
export function windowAt(
  calendar: ServiceCalendar,
  instant: Instant,
): WindowNow {
  const at = new Date(toEpochSeconds(instant) * 1000);
  const opens = calendar.dueAt(at, 0);
  if (opens.getTime() > at.getTime()) {
    return { open: false, opensAt: toInstant(opens), closesAt: null };
  }
  const seconds = secondsOpenFrom(calendar, at);
  return {
    open: true,
    opensAt: null,
    // No window of the contract is as long as a day but the one without end.
    closesAt:
      seconds < DAY_SECONDS
        ? fromEpochSeconds(toEpochSeconds(instant) + seconds)
        : null,
  };
}

/**
 * Seconds open without a break from an instant on, a day at most. Searched by
 * due times, which cost next to nothing: lists ask it for every ticket.
 */
function secondsOpenFrom(calendar: ServiceCalendar, at: Date): number {
  const start = at.getTime();
  let open = 0;
  let broken = DAY_SECONDS + 1;
  while (broken - open > 1) {
    const middle = Math.floor((open + broken) / 2);
    const due = calendar.dueAt(at, middle).getTime();
    if (due === start + middle * 1000) open = middle;
    else broken = middle;
  }
  return open;
}
