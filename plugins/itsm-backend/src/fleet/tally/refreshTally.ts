import {
  CONTRACT_TIME_ZONE,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { isPostgres } from '../../database';
import type { EstablishmentStore } from '../EstablishmentStore';
import { staleEstablishments } from './stale';
import type { DayByZone, Tally } from './Tally';

/** Establishments counted in one query. */
const CHUNK = 500;

const WHOLE_FLEET: Scope = { kind: 'all', why: 'the whole fleet is counted' };

/**
 * Counts the establishments that have changed since the last time, or where
 * another day has begun.
 *
 * @returns how many were counted
 */
export async function refreshTally(options: {
  clock: ClockService;
  establishments: Pick<EstablishmentStore, 'timeZones'>;
  knex: Knex;
  tallies: readonly Tally[];
}): Promise<number> {
  const { clock, establishments, knex, tallies } = options;
  const now = clock.now();
  const zones = await establishments.timeZones(WHOLE_FLEET);
  const today = new Map(
    [CONTRACT_TIME_ZONE, ...zones].map(zone => [zone, localDateIn(zone, now)]),
  );
  const refresh = async (tx: Knex.Transaction) => {
    // No change that is seen here bears a higher number: they become visible
    // in order.
    const { value } = await tx('machine_change_counter').first('value');
    let most = 0;
    for (const tally of tallies) {
      most = Math.max(most, await count(tally, tx, today));
    }
    await tx('tally').update({ change_sequence: Number(value) });
    await tx('tally_day')
      .insert([...today].map(([time_zone, day]) => ({ time_zone, day })))
      .onConflict('time_zone')
      .merge();
    return most;
  };
  // What is counted and how far it goes must be of one moment. A second one
  // that counts at the same time fails, and has nothing to add.
  return isPostgres(knex)
    ? knex.transaction(refresh, { isolationLevel: 'repeatable read' })
    : knex.transaction(refresh);
}

async function count(
  tally: Tally,
  tx: Knex.Transaction,
  today: DayByZone,
): Promise<number> {
  const { table, keys, counts } = tally;
  const insert = (into: string, columns: string[], rows: Knex.QueryBuilder) =>
    tx(tx.raw(`${into} (${columns.join(', ')})`)).insert(
      tx.from(rows.as('counted')).select(columns),
    );
  const ids = await staleEstablishments(tally, WHOLE_FLEET, tx, today);
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    await tx(table).whereIn('establishment_id', some).delete();
    const rows = tally.counted(
      WHOLE_FLEET,
      tx,
      (query, named) => {
        query.whereIn(named, some);
        return query;
      },
      today,
    );
    await insert(table, ['establishment_id', ...keys, ...counts], rows);
  }
  if (ids.length > 0) {
    await tx(`${table}_total`).delete();
    const total = tx(table)
      .groupBy([...keys])
      .select([...keys])
      .sum(Object.fromEntries(counts.map(one => [one, one])));
    await insert(`${table}_total`, [...keys, ...counts], total);
  }
  return ids.length;
}
