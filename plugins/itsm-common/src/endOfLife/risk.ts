import {
  addDays,
  anniversaryIn,
  daysBetween,
  type LocalDate,
} from '../calendar';
import { oneYearAfter } from '../obsolescence';
import type { LifecycleRecord } from './types';

/**
 * How many days before the last day to tell of it an end is proposed: half a
 * year, to find proof and write.
 *
 * @public
 */
export const DEFAULT_LEAD_DAYS = 180;

/** Which of its days decides when a model cannot be maintained any more. @public */
export type DecisiveKind = 'spare-parts' | 'support';

/** The day that decides, and what it is. @public */
export interface DecisiveDay {
  day: LocalDate;
  kind: DecisiveKind;
}

/** How a model stands to the rule of one year on a day (E2, E3). @public */
export interface LifecycleRisk extends DecisiveDay {
  /** The last day to receive a notice that ends on the decisive day. */
  receiveBy: LocalDate;
  /** Until then; negative where it is too late. */
  daysInHand: number;
  /** Where it is too late: the first last day that would do from today on. */
  firstDay: LocalDate | null;
  /** Whether it is time to write. */
  isProposed: boolean;
}

/**
 * What decides: parts first, as the contract withdraws for want of parts;
 * where nothing is known of them, the maker's support (CCTP 2.1.30). The end
 * of sale alone decides nothing.
 *
 * @public
 */
export function decisiveDayOf({
  endOfSpareParts,
  endOfSupport,
}: Pick<
  LifecycleRecord,
  'endOfSpareParts' | 'endOfSupport'
>): DecisiveDay | null {
  if (endOfSpareParts) return { day: endOfSpareParts, kind: 'spare-parts' };
  return endOfSupport ? { day: endOfSupport, kind: 'support' } : null;
}

/**
 * The last day to receive a notice whose last day of maintenance is a day:
 * `oneYearAfter` the other way round. For 28 February after a leap year it is
 * 29 February.
 *
 * @throws RangeError when the text is no day
 * @public
 */
export function lastReceiptFor(day: LocalDate): LocalDate {
  const close = anniversaryIn(day, Number(day.slice(0, 4)) - 1);
  const next = addDays(close, 1);
  return oneYearAfter(next) <= day ? next : close;
}

/**
 * The first decisive day for which it is not yet time to write: of the days
 * before it, all are proposed.
 *
 * @public
 */
export function proposedBefore(
  today: LocalDate,
  leadDays: number = DEFAULT_LEAD_DAYS,
): LocalDate {
  return oneYearAfter(addDays(today, leadDays + 1));
}

/**
 * How a model stands on a day; null where nothing decides.
 *
 * @param leadDays - days before the last day to tell of it
 * @public
 */
export function riskOf(
  record: Pick<LifecycleRecord, 'endOfSpareParts' | 'endOfSupport'>,
  today: LocalDate,
  leadDays: number = DEFAULT_LEAD_DAYS,
): LifecycleRisk | null {
  const decisive = decisiveDayOf(record);
  if (!decisive) return null;
  const receiveBy = lastReceiptFor(decisive.day);
  const daysInHand = daysBetween(today, receiveBy);
  return {
    ...decisive,
    receiveBy,
    daysInHand,
    firstDay: daysInHand < 0 ? oneYearAfter(today) : null,
    isProposed: daysInHand <= leadDays,
  };
}
