import type { TicketEvent } from '../workflow';
import {
  type IndicatorOptions,
  type Scale,
  type TicketMonth,
  ticketMonths,
} from './ticketMonths';

/** A month of a ticket, and whose figures it counts in. @public */
export interface ScaledMonth extends TicketMonth {
  /** `both` where the months of the site and of Europe/Paris are the same. */
  scale: Scale | 'both';
}

/**
 * The months in which a ticket counts, for its establishment and for the lot:
 * once for both, but overseas around the turn of a month (DI14).
 *
 * @param events - the ticket's whole log, in order
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function scaledMonths(
  events: readonly TicketEvent[],
  options?: IndicatorOptions,
): ScaledMonth[] {
  const own = ticketMonths(events, 'establishment', options);
  const lot = ticketMonths(events, 'lot', options);
  const isSame = (one: TicketMonth, all: readonly TicketMonth[]) =>
    all.some(other => JSON.stringify(other) === JSON.stringify(one));
  return [
    ...own.map(month => ({
      ...month,
      scale: isSame(month, lot)
        ? ('both' as const)
        : ('establishment' as const),
    })),
    ...lot
      .filter(month => !isSame(month, own))
      .map(month => ({ ...month, scale: 'lot' as const })),
  ];
}
