import {
  CONTRACT_TIME_ZONE,
  type Instant,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

const MIN_DIGITS = 6;

/**
 * The next number of a notice, such as `OBS-2026-000012`: unique and increasing
 * within the year, not gapless. Call it outside of any transaction.
 */
export async function takeNoticeNumber(
  knex: Knex,
  now: Instant,
): Promise<string> {
  const year = Number(localDateIn(CONTRACT_TIME_ZONE, now).slice(0, 4));
  const [{ last_number: taken }] = await knex('obsolescence_number')
    .insert({ year, last_number: 1 })
    .onConflict('year')
    .merge({ last_number: knex.raw('obsolescence_number.last_number + 1') })
    .returning('last_number');
  return `OBS-${year}-${String(taken).padStart(MIN_DIGITS, '0')}`;
}
