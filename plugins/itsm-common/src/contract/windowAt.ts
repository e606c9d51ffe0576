import type { ServiceCalendar } from '../calendar';
import { type Instant, toInstant } from '../time';

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

const DAY_MILLISECONDS = 86_400_000;

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
  const at = new Date(instant);
  const opens = calendar.dueAt(at, 0);
  if (opens.getTime() > at.getTime()) {
    return { open: false, opensAt: toInstant(opens), closesAt: null };
  }
  const dayLater = new Date(at.getTime() + DAY_MILLISECONDS);
  const closes = calendar.stretchesBetween(at, dayLater)[0].to;
  return {
    open: true,
    opensAt: null,
    // No window of the contract is as long as a day but the one without end.
    closesAt: closes.getTime() < dayLater.getTime() ? toInstant(closes) : null,
  };
}
