import {
  CONTRACT_TIME_ZONE,
  type Instant,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

const MIN_DIGITS = 6;

/**
 * The next number of a kind, such as `INC-2026-000123`: unique and increasing
 * within the year, not gapless. Call it outside of any transaction: it is one
 * of its own, so that nobody waits for the end of another's.
 */
export async function takeYearlyNumber(
  knex: Knex,
  now: Instant,
  { table, prefix }: { table: string; prefix: string },
): Promise<string> {
  const year = Number(localDateIn(CONTRACT_TIME_ZONE, now).slice(0, 4));
  const [{ last_number: taken }] = await knex(table)
    .insert({ year, last_number: 1 })
    .onConflict('year')
    .merge({ last_number: knex.raw('??.last_number + 1', [table]) })
    .returning('last_number');
  return `${prefix}-${year}-${String(taken).padStart(MIN_DIGITS, '0')}`;
}
