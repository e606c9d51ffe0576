import {
  type IndicatorOptions,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { TicketStore } from '../tickets';
import { countFigures, figuresFromMonths } from './countFigures';
import { isSame } from './isSame';
import { type MonthDifference, reconcileMonths } from './reconcileMonths';

/** Figures of an establishment or the lot that are not those of its tickets. */
export interface FiguresDifference {
  /** Legal FINESS, or `lot`. */
  owner: string;
  month: string;
}

/** What a recount of everything found. */
export interface RecountReport {
  tickets: number;
  figures: number;
  /** The first ones, 50 of each at most. */
  months: MonthDifference[];
  counted: FiguresDifference[];
  differences: number;
  /** Those that are still there: all that was not written again. */
  remaining: number;
}

const BATCH_SIZE = 200;
const MAX_REPORTED = 50;

const ALL_TICKETS: Scope = {
  kind: 'all',
  why: 'all service levels are counted again',
};

/**
 * Counts all service levels again from the logs of the tickets and says what
 * differs from what is kept. What differs is written again where `repair` is
 * set; in a month that is fixed, as a correction (DI14).
 */
export async function recount(options: {
  knex: Knex;
  store: Pick<TicketStore, 'lock' | 'readLogs'>;
  clock: ClockService;
  indicators?: IndicatorOptions;
  repair?: boolean;
  onBatch?(report: Readonly<RecountReport>): void;
}): Promise<RecountReport> {
  const report: RecountReport = {
    tickets: 0,
    figures: 0,
    months: [],
    counted: [],
    differences: 0,
    remaining: 0,
  };
  await recountTickets(report, options);
  const { knex, clock, repair = false } = options;
  while (repair && (await countFigures({ knex, clock })) > 0);
  await recountFigures(report, options);
  return report;
}

async function recountTickets(
  report: RecountReport,
  options: Parameters<typeof recount>[0],
): Promise<void> {
  const { knex, store, clock, indicators, repair = false } = options;
  let after = '';
  for (;;) {
    const numbers: string[] = await knex('ticket')
      .where('number', '>', after)
      .orderBy('number')
      .limit(BATCH_SIZE)
      .pluck('number');
    if (numbers.length === 0) return;
    for (const number of numbers) {
      const found = await knex.transaction(async tx => {
        // Under the ticket's lock: nobody acts in between.
        await store.lock(ALL_TICKETS, tx, number);
        const logs = await store.readLogs(ALL_TICKETS, tx, [number], 'summary');
        return reconcileMonths(tx, number, logs.get(number) ?? [], {
          indicators,
          write: repair ? { at: toEpochSeconds(clock.now()) } : null,
        });
      });
      report.tickets += 1;
      report.differences += found.length;
      report.remaining += repair ? 0 : found.length;
      report.months.push(
        ...found.slice(0, MAX_REPORTED - report.months.length),
      );
    }
    options.onBatch?.(report);
    after = numbers[numbers.length - 1];
  }
}

/** Those that wait to be counted are known to differ, and are left out. */
async function recountFigures(
  report: RecountReport,
  options: Parameters<typeof recount>[0],
): Promise<void> {
  const { knex, repair = false } = options;
  const owners: FiguresDifference[] = await knex('ticket_month')
    .whereNull('until_at')
    .whereIn('scale', ['both', 'establishment'])
    .distinct({ owner: 'establishment_id', month: 'month' });
  const lots: FiguresDifference[] = await knex('ticket_month')
    .whereNull('until_at')
    .whereIn('scale', ['both', 'lot'])
    .distinct('month')
    .select(knex.raw(`'lot' as owner`));
  for (const { owner, month } of [...owners, ...lots]) {
    const waiting = await knex('figures_to_count')
      .where({ owner, month })
      .first();
    if (waiting) continue;
    report.figures += 1;
    const kept: { current: string } | undefined = await knex('month_figures')
      .where({ owner, month })
      .first('current');
    const expected = await figuresFromMonths(knex, owner, month);
    if (kept && isSame(JSON.parse(kept.current), expected)) continue;
    report.differences += 1;
    if (report.counted.length < MAX_REPORTED) {
      report.counted.push({ owner, month });
    }
    if (repair) {
      await knex('figures_to_count').insert({
        owner,
        month,
        since_at: toEpochSeconds(options.clock.now()),
      });
      await countFigures(options);
    } else {
      report.remaining += 1;
    }
  }
}
