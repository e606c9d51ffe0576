import {
  CONTRACT_TIME_ZONE,
  fromEpochSeconds,
  localDateIn,
  startOfLocalDate,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

const TABLE = 'support_call_day';

/**
 * Counts a call to the desk in its day, in Europe/Paris: the desk is one, and
 * all of its calls of a year are too many to be counted when they are asked
 * for (D5).
 */
export async function countOfDay(tx: Knex, receivedAt: number): Promise<void> {
  await tx(TABLE)
    .insert({ begins_at: beginningOfDay(receivedAt), calls: 1 })
    .onConflict('begins_at')
    .merge({ calls: tx.raw('??.?? + 1', [TABLE, 'calls']) });
}

/** When the day of an instant begins, both in epoch seconds. */
export function beginningOfDay(at: number): number {
  return toEpochSeconds(
    startOfLocalDate(
      CONTRACT_TIME_ZONE,
      localDateIn(CONTRACT_TIME_ZONE, fromEpochSeconds(at)),
    ),
  );
}
