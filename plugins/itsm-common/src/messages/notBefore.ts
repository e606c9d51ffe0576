import { type PinnedTerms, serviceCalendarOf, windowAt } from '../contract';
import type { Instant } from '../time';
import type { MessageRule } from './rules';

/**
 * When a message may leave, where that is not at once: contracts inside
 * working hours are told of inside them, in the zone and with the holidays of
 * the site. On-call lists are there for any hour.
 *
 * @param isOnCall - whether it goes to an on-call list
 * @public
 */
export function notBefore(
  rule: Pick<MessageRule, 'hours'>,
  terms: PinnedTerms | null,
  now: Instant,
  isOnCall: boolean = false,
): Instant {
  if (rule.hours === 'any' || isOnCall) return now;
  const calendar = terms && serviceCalendarOf(terms);
  return (calendar && windowAt(calendar, now).opensAt) ?? now;
}
