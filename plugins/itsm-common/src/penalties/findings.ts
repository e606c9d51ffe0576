import { CONTRACT_TIME_ZONE, type LocalDate } from '../calendar';
import { clockAt, type CountedUntil } from '../clock';
import { localDateIn, RESTORE_TIME_SECONDS } from '../contract';
import {
  addMonths,
  type Counts,
  type IndicatorId,
  INDICATORS,
  type LocalMonth,
  type Rate,
  type Scale,
  tellRate,
} from '../indicators';
import { isOrderLate, type OrderKind, type OrderState } from '../orders';
import type { Instant } from '../time';
import { machineLabelIn, situationAt, type TicketEvent } from '../workflow';
import type {
  OrderLateEvidence,
  ReportLateEvidence,
  RestoreLateEvidence,
  ThresholdMissedEvidence,
} from './evidence';

/**
 * The case of a ticket that counts as late in a month; null where nothing
 * contractual was measured, as overseas (DI3).
 *
 * @param log - the ticket's whole log, in order
 * @param closure - as it counts in the month: its last closure of the month,
 *   and the open seconds consumed then
 * @public
 */
export function restoreLate(
  ticket: string,
  log: readonly TicketEvent[],
  closure: { closedAt: Instant; consumedSeconds: number },
  countsUntil: CountedUntil,
): RestoreLateEvidence | null {
  const { closedAt, consumedSeconds } = closure;
  const upTo = logUpTo(log, closedAt);
  const situation = situationAt(upTo, closedAt);
  const { terms, registeredAt } = situation;
  if (!terms?.contractual || !terms.restoreTime || !terms.serviceWindow) {
    return null;
  }
  const grantedSeconds = RESTORE_TIME_SECONDS[terms.restoreTime];
  return {
    kind: 'restore-late',
    ticket,
    machineName: machineLabelIn(log, terms.machineId)?.name ?? null,
    registeredAt,
    restoredAt: clockAt(terms, upTo, closedAt).restoredAt,
    closedAt,
    level: terms.level,
    serviceWindow: terms.serviceWindow,
    restoreTime: terms.restoreTime,
    timeZone: terms.timeZone,
    holidayRegion: terms.holidayRegion,
    holidayRules: terms.holidayRules,
    countsUntil,
    grantedSeconds,
    consumedSeconds,
    overrunSeconds: Math.max(0, consumedSeconds - grantedSeconds),
  };
}

/** What settles a ticket: a mediation may have it count as late (CI21). */
const CLOSING: readonly TicketEvent['type'][] = [
  'approve',
  'cancel',
  'agree-cancellation',
  'accept-exclusion',
];

/** What was recorded up to the closure; all of it where none was so recorded. */
function logUpTo(
  log: readonly TicketEvent[],
  closedAt: Instant,
): readonly TicketEvent[] {
  const end = log.reduce(
    (last, { type, occurredAt }, index) =>
      occurredAt === closedAt && CLOSING.includes(type) ? index + 1 : last,
    log.length,
  );
  return log.slice(0, end);
}

const PROMISED = INDICATORS.filter(
  indicator => indicator.kind === 'rate' && 'thresholds' in indicator,
) as (Rate & { id: IndicatorId })[];

/**
 * The rates of a month that miss what the contract promises (CCTP 2.1.26,
 * 2.1.27), compared unrounded.
 *
 * @param fewest - under so many tickets a rate makes no case; 1, as the contract
 * sets no least number
 * @public
 */
export function thresholdsMissed(
  month: LocalMonth,
  counts: Counts,
  scale: Scale,
  options: { countsUntil: CountedUntil; fewest?: number },
): ThresholdMissedEvidence[] {
  const { countsUntil, fewest = 1 } = options;
  return PROMISED.flatMap(rate => {
    const told = tellRate(rate, counts, scale);
    const { numerator, denominator, threshold, direction } = told;
    if (told.met !== false || threshold === null || denominator < fewest) {
      return [];
    }
    return [
      {
        kind: 'threshold-missed',
        indicator: rate.id,
        scale,
        month,
        numerator,
        denominator,
        threshold,
        direction,
        countsUntil,
      },
    ];
  });
}

/**
 * The case of an order that is started after its day, or not started by then
 * (CCTP 2.1.32); null where there is none.
 *
 * @public
 */
export function orderLate(
  order: {
    id: string;
    reference: string;
    kind: OrderKind;
    state: OrderState;
    placedOn: LocalDate;
    executeBy: LocalDate;
    startedOn: LocalDate | null;
  },
  today: LocalDate,
): OrderLateEvidence | null {
  if (!isOrderLate(order, today)) return null;
  return {
    kind: 'order-late',
    order: order.id,
    reference: order.reference,
    orderKind: order.kind,
    placedOn: order.placedOn,
    executeBy: order.executeBy,
    startedOn: order.startedOn,
    countedOn: order.startedOn ?? today,
  };
}

/** "Before the 31st": the 30th of the month after a half-year is the last day (GI1). */
const LAST_DAY = 30;

/**
 * The last day on which the report of a half-year is in time (CCTP 5, GI1):
 * 30 July for one that ends in June, 30 January for one that ends in December.
 *
 * @param to - the half-year's last month
 * @public
 */
export function halfYearDueOn(to: LocalMonth): LocalDate {
  return `${addMonths(to, 1)}-${LAST_DAY}`;
}

/**
 * The last half-year whose report is past its last day.
 *
 * @public
 */
export function lastHalfYearOverdue(now: Instant): {
  from: LocalMonth;
  to: LocalMonth;
} {
  const today = localDateIn(CONTRACT_TIME_ZONE, now);
  const year = Number(today.slice(0, 4));
  const to = [`${year}-06`, `${year - 1}-12`].find(
    one => halfYearDueOn(one) < today,
  );
  const last = to ?? `${year - 1}-06`;
  return { from: addMonths(last, -5), to: last };
}

/**
 * The case of a half-year's report that was made after its day, or is not there
 * by then; null where it was in time.
 *
 * @public
 */
export function reportLate(
  period: { from: LocalMonth; to: LocalMonth },
  report: { id: string; madeAt: Instant } | null,
  now: Instant,
): ReportLateEvidence | null {
  const dueOn = halfYearDueOn(period.to);
  const countedOn = localDateIn(CONTRACT_TIME_ZONE, report?.madeAt ?? now);
  if (countedOn <= dueOn) return null;
  return {
    kind: 'report-late',
    report: report?.id ?? null,
    ...period,
    dueOn,
    madeAt: report?.madeAt ?? null,
    countedOn,
  };
}
