import {
  type Clock,
  type Instant,
  type PinnedTerms,
  serviceCalendarOf,
  windowAt,
} from '@caih/backstage-plugin-itsm-common';

/**
 * The clock that a list gave, moved on to a later instant as if nothing else
 * had happened to the ticket. A list carries no log: `clockAt` is for those
 * who have it.
 *
 * @param clock - as the answer gave it
 * @param terms - those pinned on the ticket
 * @param asOf - the instant of the answer
 * @param now - the instant to tell it for; before `asOf` nothing moves
 * @public
 */
export function advanceClock(
  clock: Clock,
  terms: PinnedTerms | null,
  asOf: Instant,
  now: Instant,
): Clock {
  const isRunning =
    clock.status === 'running' || clock.status === 'outside-window';
  const calendar = terms && isRunning ? serviceCalendarOf(terms) : null;
  if (!calendar || now <= asOf || clock.grantedSeconds === null) return clock;

  const consumedSeconds =
    (clock.consumedSeconds ?? 0) +
    calendar.openSeconds(new Date(asOf), new Date(now));
  const { open, opensAt, closesAt } = windowAt(calendar, now);
  return {
    ...clock,
    status: open ? 'running' : 'outside-window',
    consumedSeconds,
    remainingSeconds: clock.grantedSeconds - consumedSeconds,
    verdict: consumedSeconds > clock.grantedSeconds ? 'late' : clock.verdict,
    opensAt,
    closesAt,
  };
}
