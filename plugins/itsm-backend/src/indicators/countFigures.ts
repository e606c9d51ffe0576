import { randomUUID } from 'node:crypto';
import {
  figuresOf,
  type LocalMonth,
  type MonthFigures,
  noFigures,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { isPostgres } from '../database';
import { type RawDbMonthRow, toFact } from './monthRow';
import { isSame } from './isSame';
import { fixedFromSeconds, LOT } from './recordMonths';

/** Owners and months counted in one run, so that a run ends. */
const AT_MOST = 2_000;

/** Changes taken together; what is left is counted in the next run. */
const MARKS_AT_MOST = 500;

/**
 * Counts anew what acts have changed since the last time, the longest waited
 * for first. Any number of processes may do so: each figure is counted under
 * its own row's lock, so that an older count never replaces a newer one.
 *
 * @param options - `lotEverySeconds`: how long a month of the lot, which is
 *   counted whole, is left after it was counted; 0 where absent
 * @returns how many figures were counted
 */
export async function countFigures(options: {
  knex: Knex;
  clock: ClockService;
  lotEverySeconds?: number;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, clock, lotEverySeconds = 0, signal } = options;
  const startedAt = toEpochSeconds(clock.now());
  const countedLately: LocalMonth[] = await knex('month_figures')
    .where('owner', LOT)
    .where('counted_at', '>', startedAt - lotEverySeconds)
    .where('counted_at', '<=', startedAt)
    .pluck('month');
  const waiting: { owner: string; month: LocalMonth }[] = await knex(
    'figures_to_count',
  )
    .whereNot(left => left.where('owner', LOT).whereIn('month', countedLately))
    .groupBy('owner', 'month')
    .orderByRaw('min(id)')
    .limit(AT_MOST)
    .select('owner', 'month');
  let counted = 0;
  for (const { owner, month } of waiting) {
    if (signal?.aborted) break;
    const now = toEpochSeconds(clock.now());
    await knex.transaction(tx => countMonth(tx, { owner, month, now }));
    counted += 1;
  }
  return counted;
}

async function countMonth(
  tx: Knex.Transaction,
  { owner, month, now }: { owner: string; month: LocalMonth; now: number },
): Promise<void> {
  await lockRow(tx, owner, month);
  const marks: (number | string)[] = await tx('figures_to_count')
    .where({ owner, month })
    .limit(MARKS_AT_MOST)
    .pluck('id');
  // Another process has just done it.
  if (marks.length === 0) return;
  const current = await figuresFromMonths(tx, owner, month);
  const fixed = await fixedFigures(tx, owner, month, { current, now });
  await tx('month_figures')
    .where({ owner, month })
    .update(toFiguresRow({ current, fixed }, now));
  // By name: one that was added meanwhile may bear a lower number.
  await tx('figures_to_count').whereIn('id', marks).delete();
}

/** The current figures, from the months of the tickets. */
export async function figuresFromMonths(
  tx: Knex,
  owner: string,
  month: LocalMonth,
): Promise<MonthFigures> {
  return figuresOf(
    (await rowsOf(tx, owner, month).whereNull('ticket_month.until_at')).map(
      toFact,
    ),
  );
}

/** The figures as they were sent; null where they are the current ones. */
async function fixedFigures(
  tx: Knex.Transaction,
  owner: string,
  month: LocalMonth,
  { current, now }: { current: MonthFigures; now: number },
): Promise<MonthFigures | null> {
  const fixedAt = fixedFromSeconds(month);
  if (now < fixedAt) return null;
  const corrected = await rowsOf(tx, owner, month)
    .where(row =>
      row
        .where('ticket_month.since_at', '>=', fixedAt)
        .orWhere('ticket_month.until_at', '>=', fixedAt),
    )
    .first();
  if (!corrected) return null;
  const fixed = figuresOf(
    (await whereKnownAt(rowsOf(tx, owner, month), fixedAt)).map(toFact),
  );
  return isSame(fixed, current) ? null : fixed;
}

/** The rows as they were known just before an instant, in epoch seconds. */
export function whereKnownAt<Q extends Knex.QueryBuilder>(
  query: Q,
  at: number,
): Q {
  query
    .where('ticket_month.since_at', '<', at)
    .where(row =>
      row
        .whereNull('ticket_month.until_at')
        .orWhere('ticket_month.until_at', '>=', at),
    );
  return query;
}

function rowsOf(
  tx: Knex,
  owner: string,
  month: LocalMonth,
): Knex.QueryBuilder<RawDbMonthRow, RawDbMonthRow[]> {
  const query = tx('ticket_month')
    .where('ticket_month.month', month)
    .select('ticket_month.*');
  return owner === LOT
    ? query.whereIn('ticket_month.scale', ['both', 'lot'])
    : query
        .where('ticket_month.establishment_id', owner)
        .whereIn('ticket_month.scale', ['both', 'establishment']);
}

/** Makes the row where there is none, and holds it to the transaction's end. */
async function lockRow(
  tx: Knex.Transaction,
  owner: string,
  month: LocalMonth,
): Promise<void> {
  await tx('month_figures')
    .insert({
      owner,
      month,
      ...toFiguresRow({ current: noFigures(), fixed: null }, 0),
    })
    .onConflict(['owner', 'month'])
    .ignore();
  if (isPostgres(tx)) {
    await tx('month_figures')
      .where({ owner, month })
      .forUpdate()
      .first('owner');
  }
}

/** What is kept of the figures of a month, counted at an instant. */
export function toFiguresRow(
  { current, fixed }: { current: MonthFigures; fixed: MonthFigures | null },
  at: number,
) {
  const { counts } = fixed ?? current;
  return {
    counted_at: at,
    revision: randomUUID(),
    current: JSON.stringify(current),
    fixed: fixed && JSON.stringify(fixed),
    declared_count: counts.declared,
    closed_count: counts.closed,
    rated_count: counts.rated,
    in_time_count: counts['in-time'],
    reopened_count: counts.reopened,
  };
}
