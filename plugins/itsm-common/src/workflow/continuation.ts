import { type PinnedTerms, serviceCalendarOf, windowAt } from '../contract';
import { type Instant, toEpochSeconds } from '../time';
import type { Intervention } from './fieldWork';
import type { TicketSituation } from './situation';

/**
 * An on-site intervention that went on past the closing of the service window
 * it began in.
 *
 * @public
 */
export interface Continuation {
  /** The instant it began, in the window. */
  since: Instant;
  /** The closing it went past; time after it is not consumed (CI5). */
  closesAt: Instant;
}

/**
 * Whether an on-site intervention, begun before the closing of its service
 * window, went on past it towards the resolution (C7, CCTP 2.1.22); null
 * where it did not, as yet, and where the service was restored by the closing.
 *
 * @public
 */
export function continuationOf(
  situation: Pick<TicketSituation, 'terms' | 'restoredAt'>,
  intervention: Pick<Intervention, 'mode' | 'startedAt' | 'endedAt'>,
  now: Instant,
): Continuation | null {
  const closesAt = closingPassed(
    situation.terms,
    intervention,
    intervention.endedAt ?? now,
  );
  return closesAt === null || isRestoredBy(situation, closesAt)
    ? null
    : { since: intervention.startedAt, closesAt };
}

/**
 * Whether ending an intervention at an instant takes the beneficiary's
 * recorded order: it has gone past the closing of its window, and the incident
 * is not resolved (CI5).
 *
 * @public
 */
export function needsOrderToStop(
  situation: Pick<TicketSituation, 'terms' | 'restoredAt' | 'state'>,
  intervention: Pick<Intervention, 'mode' | 'startedAt' | 'stopOrdered'>,
  endedAt: Instant,
): boolean {
  const { terms, state } = situation;
  return (
    // Nothing is left to resolve, and nobody left to order.
    state !== 'cancelled' &&
    state !== 'excluded' &&
    intervention.stopOrdered === null &&
    !isRestoredBy(situation, endedAt) &&
    closingPassed(terms, intervention, endedAt) !== null
  );
}

function closingPassed(
  terms: PinnedTerms | null,
  { mode, startedAt }: Pick<Intervention, 'mode' | 'startedAt'>,
  at: Instant,
): Instant | null {
  const calendar = terms && serviceCalendarOf(terms);
  if (!calendar || mode !== 'on-site') return null;
  const { closesAt } = windowAt(calendar, startedAt);
  return closesAt !== null && toEpochSeconds(at) > toEpochSeconds(closesAt)
    ? closesAt
    : null;
}

function isRestoredBy(
  { restoredAt }: Pick<TicketSituation, 'restoredAt'>,
  at: Instant,
): boolean {
  return (
    restoredAt !== null && toEpochSeconds(restoredAt) <= toEpochSeconds(at)
  );
}
