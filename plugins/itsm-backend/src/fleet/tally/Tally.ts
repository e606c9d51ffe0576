import type { LocalDate } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';

/** The day it is in each time zone of the sites. */
export type DayByZone = ReadonlyMap<string, LocalDate>;

/** Keeps the rows of some establishments, by the column that names them. */
export type KeepEstablishments = <Q extends Knex.QueryBuilder>(
  query: Q,
  column: string,
) => Q;

/**
 * Something that is counted of the fleet beforehand: for each establishment
 * under the table's name, and in total in the one whose name ends in `_total`.
 */
export interface Tally {
  table: string;
  /** What is told apart. */
  keys: readonly string[];
  /** What is counted; a row in which the first is 0 says nothing. */
  counts: readonly string[];
  /**
   * The establishments of which the counts do not hold any more, as rows of
   * their `establishment_id`: too many do no harm.
   *
   * @param since - the last change of machines that is in the counts
   */
  stale(
    scope: Scope,
    tx: Knex,
    since: number,
    today: DayByZone,
  ): Knex.QueryBuilder;
  /** By establishment and keys, counted where they stand. */
  counted(
    scope: Scope,
    tx: Knex,
    keep: KeepEstablishments,
    today: DayByZone,
  ): Knex.QueryBuilder;
}
