import { clockAt, type ClockOptions } from '../clock';
import { type Instant, toEpochSeconds } from '../time';
import { situationAt, type TicketEvent } from '../workflow';
import { type ApprovalWait, approvalWaitAt } from './approvalWait';
import type { DueMessage } from './messagesFor';

/** Working days after which an approval is asked for again (CI12). @public */
export const APPROVAL_REMINDER_DAYS: readonly number[] = [1, 3, 5];

/** Working days after which the coordinator is told (CI12). @public */
export const APPROVAL_ESCALATION_DAYS = 6;

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
  const wait = approvalWaitAt(events, now);
  if (wait) return approvalMessages(wait);
  const { terms } = situationAt(events, now);
  const clock = clockAt(terms, events, now, options);
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

function approvalMessages({
  sequence,
  workingDays,
}: ApprovalWait): DueMessage[] {
  if (workingDays >= APPROVAL_ESCALATION_DAYS) {
    const step = APPROVAL_ESCALATION_DAYS;
    return [{ kind: 'approval-escalated', sequence, step }];
  }
  // The last one alone: after an outage nobody is reminded three times at once.
  return APPROVAL_REMINDER_DAYS.filter(days => workingDays >= days)
    .slice(-1)
    .map(step => ({ kind: 'approval-reminder', sequence, step }));
}
