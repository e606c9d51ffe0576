import { serviceCalendarFor } from '../calendar';
import { clockAt, type ClockOptions } from '../clock';
import type { PinnedTerms } from '../contract';
import { localDayAfter } from './localDayAfter';
import { fromEpochSeconds, type Instant, toEpochSeconds } from '../time';
import { situationAt, type TicketEvent } from '../workflow';
import { awaitsApproval, type DueMessage } from './messagesFor';

/** Working days after which an approval is asked for again (CI12). @public */
export const APPROVAL_REMINDER_DAYS: readonly number[] = [1, 3, 5];

/** Working days after which the coordinator is told (CI12). @public */
export const APPROVAL_ESCALATION_DAYS = 6;

const WORKING_DAY_SECONDS = 10 * 3600;

/**
 * Messages that time alone causes: about to be late and late (DI16), reminders
 * of an approval and its escalation (CI12). What is due by now, whether or not
 * it was sent: its key tells. A suspended ticket gives none.
 *
 * @param events - the ticket's whole log, in order
 * @public
 */
export function dueMessages(
  events: readonly TicketEvent[],
  now: Instant,
  options?: ClockOptions,
): DueMessage[] {
  const situation = situationAt(events, now);
  if (awaitsApproval(situation)) {
    return approvalMessages(events, situation.terms!, now);
  }
  const clock = clockAt(situation.terms, events, now, options);
  if (clock.status !== 'running' && clock.status !== 'outside-window') {
    return [];
  }
  const isPast = (instant: Instant | null) =>
    instant !== null && toEpochSeconds(instant) <= toEpochSeconds(now);
  const sequence = startOfRun(events);
  if (isPast(clock.lateFrom)) return [{ kind: 'late', sequence, step: 0 }];
  if (isPast(clock.warnAt)) {
    return [{ kind: 'about-to-be-late', sequence, step: 0 }];
  }
  return [];
}

/** A run ends at its restoration; another begins where it did not hold (C5). */
function startOfRun(events: readonly TicketEvent[]): number {
  const restarts = events.filter(
    event =>
      event.type === 'reopen' ||
      (event.type === 'refuse' && event.data.serviceDown),
  );
  return restarts[restarts.length - 1]?.sequence ?? 1;
}

function approvalMessages(
  events: readonly TicketEvent[],
  terms: PinnedTerms,
  now: Instant,
): DueMessage[] {
  const asked = awaitedSince(events);
  const isDue = (days: number) =>
    toEpochSeconds(workingDaysAfter(terms, asked.recordedAt, days)) <=
    toEpochSeconds(now);
  const { sequence } = asked;
  if (isDue(APPROVAL_ESCALATION_DAYS)) {
    const step = APPROVAL_ESCALATION_DAYS;
    return [{ kind: 'approval-escalated', sequence, step }];
  }
  // The last one alone: after an outage nobody is reminded three times at once.
  return APPROVAL_REMINDER_DAYS.filter(isDue)
    .slice(-1)
    .map(step => ({ kind: 'approval-reminder', sequence, step }));
}

/** The act since which an approval can be given and is awaited. */
function awaitedSince(events: readonly TicketEvent[]): TicketEvent {
  let since = events.length - 1;
  while (
    since > 0 &&
    awaitsApproval(
      situationAt(events.slice(0, since), events[since].recordedAt),
    )
  ) {
    since -= 1;
  }
  return events[since];
}

/**
 * When so many working days have passed: the opening, 08:00 at the site, of
 * the n-th one after a day, that day excluded; Monday to Friday without the
 * site's holidays (GI6).
 *
 * @param days - 1 or more
 * @public
 */
export function workingDaysAfter(
  terms: PinnedTerms,
  instant: Instant,
  days: number,
): Instant {
  const { timeZone, holidayRegion, holidayRules } = terms;
  const calendar = serviceCalendarFor({
    window: 'HO',
    timeZone,
    holidayRegion,
    holidayRules,
  });
  const start = new Date(
    toEpochSeconds(localDayAfter(timeZone, instant)) * 1000,
  );
  // The first second of a day is the one after all those before it.
  const first = calendar.dueAt(start, (days - 1) * WORKING_DAY_SECONDS + 1);
  return fromEpochSeconds(first.getTime() / 1000 - 1);
}
