import {
  type ContractLevel,
  type Fact,
  IS_IN,
  type Population,
  POPULATIONS,
  type Priority,
  type RateExclusion,
  type RestoreTime,
  type ScaledMonth,
} from '@caih/backstage-plugin-itsm-common';
import { type AtColumn, toColumn } from '../database';

/** Columns that say in which sets of the month a ticket is. */
export const POPULATION_COLUMNS: Readonly<Record<Population, string>> =
  Object.fromEntries(
    POPULATIONS.map(population => [
      population,
      `is_${population.replace(/-/g, '_')}`,
    ]),
  ) as Record<Population, string>;

/** SQLite has no booleans. */
type FlagColumn = boolean | number;

/** A row of `ticket_month`, without the columns of the sets. */
export interface RawDbMonthRow {
  id: AtColumn;
  ticket: string;
  month: string;
  scale: ScaledMonth['scale'];
  establishment_id: string;
  since_at: AtColumn;
  until_at: AtColumn | null;
  is_declared: FlagColumn;
  is_closed: FlagColumn;
  is_reopened: FlagColumn;
  is_refused: FlagColumn;
  is_remote: FlagColumn;
  is_cancelled: FlagColumn;
  is_excluded: FlagColumn;
  rate_exclusion: string | null;
  was_in_time: FlagColumn | null;
  consumed_seconds: AtColumn | null;
  closed_at: AtColumn | null;
  priority: number;
  level: string | null;
  restore_time: string | null;
  category: string | null;
  maker: string | null;
  model: string | null;
  /** Of the establishment, as it was when the row was written. */
  region: string | null;
}

/** The row of a month of a ticket, from the instant at which it is known. */
export function toMonthRow(
  ticket: { number: string; establishmentId: string },
  month: ScaledMonth,
  sinceAt: number,
): Omit<RawDbMonthRow, 'id' | 'region'> {
  const sets = Object.fromEntries(
    POPULATIONS.map(population => [
      POPULATION_COLUMNS[population],
      IS_IN[population](month),
    ]),
  ) as Pick<
    RawDbMonthRow,
    | 'is_declared'
    | 'is_closed'
    | 'is_reopened'
    | 'is_refused'
    | 'is_remote'
    | 'is_cancelled'
    | 'is_excluded'
  >;
  return {
    ...sets,
    ticket: ticket.number,
    month: month.month,
    scale: month.scale,
    establishment_id: ticket.establishmentId,
    since_at: sinceAt,
    until_at: null,
    rate_exclusion: month.outOfRate,
    was_in_time: month.inTime,
    consumed_seconds: month.consumedSeconds,
    closed_at: toColumn(month.closedAt),
    priority: month.priority,
    level: month.level,
    restore_time: month.restoreTime,
    category: month.category,
    maker: month.maker,
    model: month.model,
  };
}

/** What of a row is added up. */
export function toFact(row: RawDbMonthRow): Fact {
  const isClosed = Boolean(row.is_closed);
  return {
    declared: Boolean(row.is_declared),
    closed: isClosed,
    outOfRate: row.rate_exclusion as RateExclusion | null,
    inTime: row.was_in_time === null ? null : Boolean(row.was_in_time),
    remote: isClosed ? Boolean(row.is_remote) : null,
    reopened: Boolean(row.is_reopened),
    refused: Boolean(row.is_refused),
    cancelled: Boolean(row.is_cancelled),
    excluded: Boolean(row.is_excluded),
    consumedSeconds:
      row.consumed_seconds === null ? null : Number(row.consumed_seconds),
    priority: row.priority as Priority,
    level: row.level as ContractLevel | null,
    restoreTime: row.restore_time as RestoreTime | null,
    category: row.category,
    maker: row.maker,
    region: row.region,
  };
}
