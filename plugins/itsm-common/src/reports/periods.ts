import { CONTRACT_TIME_ZONE } from '../calendar';
import {
  addMonths,
  type LocalMonth,
  localMonthIn,
  monthFixedFrom,
  monthsFromTo,
} from '../indicators';
import { type Instant, toEpochSeconds } from '../time';

/**
 * Reports the contract asks for, by the length of what they tell of:
 *
 * - `monthly`: the service levels of an establishment (CCTP 2.1.26) or of the
 *   whole lot (2.1.27);
 * - `quarterly`: the synthesis for the coordinator, of the lot alone (2.1.33);
 * - `half-yearly`: the figures of the steering committee, of the lot alone
 *   (6.1).
 *
 * @public
 */
export const REPORT_KINDS = ['monthly', 'quarterly', 'half-yearly'] as const;

/** @public */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** How many months each tells of; it begins with a year's first. @public */
export const REPORT_MONTHS: Readonly<Record<ReportKind, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
};

/** The months a report tells of, both included. @public */
export interface ReportPeriod {
  kind: ReportKind;
  from: LocalMonth;
  to: LocalMonth;
}

/**
 * The latest report of each kind that is owed at an instant: its last month is
 * fixed, which is on the third working day after it (DI14).
 *
 * @throws RangeError when the instant is none
 * @public
 */
export function reportsDue(now: Instant): ReportPeriod[] {
  const present = localMonthIn(CONTRACT_TIME_ZONE, now);
  const isFixed = (month: LocalMonth) =>
    toEpochSeconds(monthFixedFrom(month)) <= toEpochSeconds(now);
  return REPORT_KINDS.map(kind => {
    const length = REPORT_MONTHS[kind];
    const to = monthsFromTo(addMonths(present, -2 * length), present)
      .reverse()
      .find(month => Number(month.slice(5)) % length === 0 && isFixed(month));
    // Twice its length holds two ends, and the earlier one is long fixed.
    if (to === undefined)
      throw new RangeError(`No ${kind} report before ${now}`);
    return { kind, from: addMonths(to, 1 - length), to };
  });
}
