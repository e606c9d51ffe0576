import type { LocalDate } from '../calendar';
import { lastAnniversary, nextAnniversary, type OrderState } from '../orders';
import type { AnniversaryPeriod } from './types';

/** An order with its anniversary. @public */
export interface AnniversaryOrder {
  id: string;
  reference: string;
  state: OrderState;
  placedOn: LocalDate;
}

/**
 * The latest anniversaries of an establishment's orders up to today, each with
 * the orders that have it: for each, a list is owed (CCTP 2.1.30). Withdrawn
 * orders have none, and neither has an order in its first year.
 *
 * @throws RangeError when a text is no day
 * @public
 */
export function anniversariesDue<O extends AnniversaryOrder>(
  orders: readonly O[],
  today: LocalDate,
): (AnniversaryPeriod & { orders: O[] })[] {
  const due = new Map<LocalDate, AnniversaryPeriod & { orders: O[] }>();
  for (const order of orders) {
    const day = lastAnniversary(order.placedOn, today);
    if (order.state === 'withdrawn' || day === null) continue;
    const nextDay = nextAnniversary(order.placedOn, day);
    const known = due.get(day);
    due.set(day, {
      day,
      // Of 28 and 29 February, which meet in most years, the later one.
      nextDay: known && known.nextDay > nextDay ? known.nextDay : nextDay,
      orders: [...(known?.orders ?? []), order],
    });
  }
  return [...due.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
