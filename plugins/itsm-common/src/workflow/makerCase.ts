import { startOfLocalDate } from '../contract';
import type { Instant } from '../time';
import type { TicketSituation } from './situation';
import type { TicketState } from './vocabulary';

/** States in which the maker's answer is still waited for. */
const WAITING: readonly TicketState[] = [
  'registered',
  'in-progress',
  'suspended',
];

/**
 * When the maker is to be asked again: as the day named begins at the site
 * (C20). Null without a case, and once the service is restored.
 *
 * @public
 */
export function chaseAtOf(situation: TicketSituation): Instant | null {
  const { makerCase, state, terms } = situation;
  return makerCase && terms && WAITING.includes(state)
    ? startOfLocalDate(terms.timeZone, makerCase.chaseOn)
    : null;
}
