import type { PinnedTerms } from '../contract';
import type { Instant } from '../time';
import type { TicketEvent } from '../workflow';
import { clockAt } from './clockAt';
import type { ClockOptions } from './types';

/**
 * Whether a restoration at an instant comes late, so that its reason has to be
 * said: the recap of interventions tells it to the establishment (CCTP 2.1.33,
 * D6).
 *
 * @param events - the ticket's log before the restoration
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function needsLatenessReason(
  terms: PinnedTerms | null,
  events: readonly TicketEvent[],
  at: Instant,
  options?: ClockOptions,
): boolean {
  return clockAt(terms, events, at, options).verdict === 'late';
}
