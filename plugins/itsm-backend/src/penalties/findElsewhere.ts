import {
  type Instant,
  lastHalfYearOverdue,
  type LocalMonth,
  monthsFromTo,
  orderLate,
  reportLate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import { fromColumn } from '../database';
import { LOT } from '../indicators';
import { contractDay, type OrderRow } from '../orders';
import type { ReportStore } from '../reports';
import type { Finding } from './findings';
import type { PenaltyStore } from './PenaltyStore';

type LateOrderRow = Pick<
  OrderRow,
  | 'id'
  | 'establishment_id'
  | 'reference'
  | 'kind'
  | 'state'
  | 'placed_on'
  | 'execute_by'
  | 'started_on'
>;

/**
 * Orders that are late, of the months that are fixed by the day they were due,
 * and those of which there is a case: their start, or their withdrawal, changes
 * it (CCTP 2.1.32).
 */
export async function findLateOrders(
  scope: Scope,
  knex: Knex,
  upTo: LocalMonth,
  now: Instant,
): Promise<Finding[]> {
  const today = contractDay(now);
  const rows: LateOrderRow[] = await inScope(
    knex('purchase_order'),
    scope,
    'purchase_order.establishment_id',
  )
    .where('purchase_order.execute_by', '<=', `${upTo}-31`)
    .where(each =>
      each
        .where('purchase_order.state', 'placed')
        .orWhereRaw('purchase_order.started_on > purchase_order.execute_by')
        .orWhereExists(
          knex('penalty_case')
            .where('penalty_case.kind', 'order-late')
            .whereRaw('penalty_case.subject = purchase_order.id')
            .select(knex.raw('1')),
        ),
    )
    .orderBy('purchase_order.id')
    .select('purchase_order.*');
  return rows.map(row => {
    const evidence = orderLate(
      {
        id: row.id,
        reference: row.reference,
        kind: row.kind,
        state: row.state,
        placedOn: row.placed_on,
        executeBy: row.execute_by,
        startedOn: row.started_on,
      },
      today,
    );
    return {
      owner: row.establishment_id,
      kind: 'order-late',
      month: row.execute_by.slice(0, 7),
      subject: row.id,
      ticket: null,
      fixed: evidence,
      current: evidence,
    };
  });
}

/**
 * The report of the last half-year that is past its day: late ones always make
 * a case (CCTP 5). None of a half-year without a figure.
 */
export async function findLateReport(
  scope: Scope,
  knex: Knex,
  { reports, store }: { reports: ReportStore; store: PenaltyStore },
  now: Instant,
): Promise<Finding[]> {
  const period = lastHalfYearOverdue(now);
  const months = monthsFromTo(period.from, period.to);
  if (!(await store.hasFiguresOfLot(scope, knex, months))) return [];
  // Of the latest ones, without what they say.
  const latest = await reports.list(
    scope,
    knex,
    { owner: LOT, kind: 'half-yearly' },
    { limit: 3 },
  );
  const row = latest.find(one => one.to_month === period.to);
  const evidence = reportLate(
    period,
    row ? { id: row.id, madeAt: fromColumn(row.made_at) as Instant } : null,
    now,
  );
  return [
    {
      owner: LOT,
      kind: 'report-late',
      month: period.to,
      subject: `half-year ${period.to}`,
      ticket: null,
      fixed: evidence,
      current: evidence,
    },
  ];
}
