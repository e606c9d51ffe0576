import { type Instant, toEpochSeconds } from '../time';
import { apply, endSuspension } from './apply';
import type { TicketEvent } from './events';
import { MEDIATION_ACTS } from './mediation';
import { textsOf } from './redaction';
import { newSituation, type TicketSituation } from './situation';
import { findTransition } from './table';
import type { Transition } from './transition';
import type { TicketState } from './vocabulary';

/** The line of the workflow that an event follows. */
function rowOf(
  state: TicketState,
  event: Exclude<TicketEvent, { type: 'suspension-elapsed' }>,
): Transition | undefined {
  return event.type === 'register'
    ? undefined
    : findTransition(state, event.type);
}

/** A suspension whose agreed end has come is over, whoever wrote so (CI24). */
function elapse(situation: TicketSituation, at: Instant): void {
  if (
    situation.state === 'suspended' &&
    situation.suspendedUntil !== null &&
    toEpochSeconds(situation.suspendedUntil) <= toEpochSeconds(at)
  ) {
    situation.lastActAt = situation.suspendedUntil;
    endSuspension(situation);
  }
}

/**
 * Reads a log from its first event to its last. The visitor sees each later
 * event with the situation it met, agreed ends of suspensions included.
 *
 * @throws RangeError when the log does not begin with a registration
 * @internal
 */
export function foldLog(
  events: readonly TicketEvent[],
  visit?: (met: Readonly<TicketSituation>, event: TicketEvent) => void,
): TicketSituation {
  const [first, ...rest] = events;
  if (first?.type !== 'register') {
    throw new RangeError('A log begins with the registration of the ticket');
  }
  const situation = newSituation(first);
  for (const event of rest) {
    elapse(situation, event.recordedAt);
    visit?.(situation, event);
    if (event.type !== 'suspension-elapsed') {
      const row = rowOf(situation.state, event);
      if (!row?.appended) situation.version += 1;
      const holdsBack = !row?.beside && !MEDIATION_ACTS.has(event.type);
      if (!row?.appended && holdsBack) {
        situation.lastActAt = event.occurredAt;
      }
    }
    apply(situation, event);
    situation.texts.push(...textsOf(event));
  }
  return situation;
}

/**
 * Where a ticket stands at an instant.
 *
 * @param events - the ticket's whole log, in order
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function situationAt(
  events: readonly TicketEvent[],
  now: Instant,
): TicketSituation {
  const situation = foldLog(events);
  elapse(situation, now);
  return situation;
}
