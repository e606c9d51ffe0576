import {
  APPROVAL_ESCALATION_DAYS,
  APPROVAL_REMINDER_DAYS,
  approvalWaitAt,
  type Instant,
  situationAt,
  type Ticket,
  workingDaysAfter,
} from '@caih/backstage-plugin-itsm-common';
import type { Awaited } from './StoryAct';

/**
 * What time will cause of a ticket as it stands: what waits for the opening of
 * its window leaves, it comes to be nearly late and late, its suspension ends,
 * its approval is asked for again.
 */
export function awaitedOf({ id, clock, terms, events, now }: Ticket): Awaited {
  const wait = approvalWaitAt(events, now);
  const reminders =
    wait && terms
      ? [...APPROVAL_REMINDER_DAYS, APPROVAL_ESCALATION_DAYS].map(days =>
          workingDaysAfter(terms, wait.since, days),
        )
      : [];
  const instants = [
    clock.opensAt,
    clock.warnAt,
    clock.lateFrom,
    situationAt(events, now).suspendedUntil,
    ...reminders,
  ];
  return {
    of: id,
    at: instants.filter((one): one is Instant => one !== null && one > now),
  };
}
