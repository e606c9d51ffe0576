import {
  CONTRACT_TIME_ZONE,
  type Instant,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';

const MIN_DIGITS = 6;

/**
 * The next number of a ticket, such as `INC-2026-000123`: unique and
 * increasing within the year, not gapless. Call it outside of any
 * transaction: it is one of its own, so that nobody waits for another's
 * registration to end.
 */
export async function takeNumber(knex: Knex, now: Instant): Promise<string> {
  const { year } = DateTime.fromISO(now, { zone: CONTRACT_TIME_ZONE });
  const [{ last_number: taken }] = await knex('ticket_number')
    .insert({ year, last_number: 1 })
    .onConflict('year')
    .merge({ last_number: knex.raw('ticket_number.last_number + 1') })
    .returning('last_number');
  return `INC-${year}-${String(taken).padStart(MIN_DIGITS, '0')}`;
}
