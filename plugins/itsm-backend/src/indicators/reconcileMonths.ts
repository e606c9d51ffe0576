import {
  type IndicatorOptions,
  type ScaledMonth,
  scaledMonths,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { StoredEvent } from '../tickets';
import { type RawDbMonthRow, toMonthRow } from './monthRow';
import { establishmentOf, fixedFromSeconds, writeMonths } from './recordMonths';

/** How what is kept of a month of a ticket differs from its log. */
export interface MonthDifference {
  ticket: string;
  month: string;
  scale: ScaledMonth['scale'];
  /** Columns at fault; `*` where a whole row is missing or too much. */
  columns: string[];
}

/** Columns that are of the row, and not of what it says. */
const OF_THE_ROW = ['id', 'since_at', 'until_at', 'region'];

/**
 * Compares what is kept of a ticket with its log, under the ticket's lock, and
 * writes what differs where asked to: as a correction, or, of a ticket that
 * was there before its months were kept, as if they always had been.
 */
export async function reconcileMonths(
  tx: Knex.Transaction,
  number: string,
  log: readonly StoredEvent[],
  options: {
    indicators?: IndicatorOptions;
    /** Null: only compare. `backlog`: as if they always had been. */
    write: null | { at: number } | 'backlog';
  },
): Promise<MonthDifference[]> {
  const stored: RawDbMonthRow[] = await tx('ticket_month').where({
    ticket: number,
    until_at: null,
  });
  const establishmentId = establishmentOf(log);
  const months = scaledMonths(log, options.indicators);
  const differences: MonthDifference[] = [];
  const changes: { was?: ScaledMonth; is?: ScaledMonth }[] = [];
  for (const is of months) {
    const row = stored.find(
      one => one.month === is.month && one.scale === is.scale,
    );
    const columns = row
      ? differing(row, toMonthRow({ number, establishmentId }, is, 0))
      : ['*'];
    if (columns.length > 0) {
      differences.push({
        ticket: number,
        month: is.month,
        scale: is.scale,
        columns,
      });
      changes.push(row ? { was: is, is } : { is });
    }
  }
  for (const { month, scale } of stored) {
    if (months.some(is => is.month === month && is.scale === scale)) continue;
    differences.push({ ticket: number, month, scale, columns: ['*'] });
    changes.push({ was: { ...months[0], month, scale } });
  }
  const { write } = options;
  if (write === null) return differences;
  for (const change of changes) {
    const { month } = (change.is ?? change.was) as ScaledMonth;
    await writeMonths(tx, {
      number,
      establishmentId,
      changes: [change],
      at: write === 'backlog' ? knownSince(log, month) : write.at,
    });
  }
  return differences;
}

/** The last act of the log, or the last second before the month was fixed. */
export function knownSince(log: readonly StoredEvent[], month: string): number {
  return Math.min(
    toEpochSeconds(log[log.length - 1].recordedAt),
    fixedFromSeconds(month) - 1,
  );
}

function differing(row: object, expected: object): string[] {
  const columns = expected as Record<string, unknown>;
  return Object.keys(columns).filter(
    column =>
      !OF_THE_ROW.includes(column) &&
      comparable((row as Record<string, unknown>)[column]) !==
        comparable(columns[column]),
  );
}

/** Databases give booleans as numbers, and large numbers as text. */
function comparable(value: unknown): string {
  if (value === null || value === undefined) return '';
  return String(typeof value === 'boolean' ? Number(value) : value);
}
