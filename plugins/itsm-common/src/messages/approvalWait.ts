import type { Instant } from '../time';
import { situationAt, type TicketEvent } from '../workflow';
import { awaitsApproval } from './messagesFor';
import { workingDaysSince } from './workingDays';

/** How long an approval has been waited for (CI12). @public */
export interface ApprovalWait {
  /** When it could first be given. */
  since: Instant;
  /** Of the act since which it is awaited: its reminders bear it. */
  sequence: number;
  /** Working days of the site that have begun since, that day excluded. */
  workingDays: number;
}

/**
 * The act since which an approval can be given and is awaited; null where none
 * is.
 *
 * @param events - the ticket's whole log, in order
 * @public
 */
export function approvalAskedBy(
  events: readonly TicketEvent[],
): TicketEvent | null {
  const isAwaitedAfter = (index: number) =>
    awaitsApproval(
      situationAt(events.slice(0, index + 1), events[index].recordedAt),
    );
  let since = events.length - 1;
  if (!isAwaitedAfter(since)) return null;
  while (since > 0 && isAwaitedAfter(since - 1)) since -= 1;
  return events[since];
}

/**
 * How long an approval has been waited for by now; null where none is.
 *
 * @param events - the ticket's whole log, in order
 * @public
 */
export function approvalWaitAt(
  events: readonly TicketEvent[],
  now: Instant,
): ApprovalWait | null {
  const { terms } = situationAt(events, now);
  const asked = approvalAskedBy(events);
  if (!asked || !terms) return null;
  const { recordedAt, sequence } = asked;
  return {
    since: recordedAt,
    sequence,
    workingDays: workingDaysSince(terms, recordedAt, now),
  };
}
