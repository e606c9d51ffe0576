import type { Knex } from 'knex';
import { inScope, type Scope } from '../../access';
import type { DayByZone, Tally } from './Tally';

/** The last change of machines that is in the counts; -1 before any. */
export async function tallyReaches(tx: Knex): Promise<number> {
  const row: { change_sequence: number | string } | undefined = await tx(
    'tally',
  ).first('change_sequence');
  return Number(row?.change_sequence ?? -1);
}

/** Establishments whose machines have changed since. */
export function withMachinesChanged(
  scope: Scope,
  tx: Knex,
  since: number,
): Knex.QueryBuilder {
  return inScope(tx('machine'), scope, 'machine.establishment_id')
    .where('machine.change_sequence', '>', since)
    .select('machine.establishment_id');
}

/** Establishments whose notices of obsolescence have changed since. */
export function withNoticesChanged(
  scope: Scope,
  tx: Knex,
  since: number,
): Knex.QueryBuilder {
  return inScope(
    tx('obsolescence_notice'),
    scope,
    'obsolescence_notice.establishment_id',
  )
    .where('obsolescence_notice.change_sequence', '>', since)
    .select('obsolescence_notice.establishment_id');
}

/** Establishments at one of whose sites it is another day than the one counted. */
export function onAnotherDay(
  scope: Scope,
  tx: Knex,
  today: DayByZone,
): Knex.QueryBuilder {
  const days = [...today];
  return inScope(tx('site'), scope, 'site.establishment_id')
    .whereRaw(
      `site.time_zone not in (select time_zone from tally_day
        where (time_zone, day) in (values ${days.map(() => '(?, ?)')}))`,
      days.flat(),
    )
    .select('site.establishment_id');
}

/**
 * The establishments of a scope of which the counts do not hold; mostly none.
 *
 * How far the counts go is read apart: a plan for a number that the statement
 * reads itself would be one for a third of all machines.
 */
export async function staleEstablishments(
  tally: Tally,
  scope: Scope,
  tx: Knex,
  today: DayByZone,
): Promise<string[]> {
  const since = await tallyReaches(tx);
  const rows: { establishment_id: string }[] = await tx
    .from(tally.stale(scope, tx, since, today).as('stale'))
    .distinct('establishment_id');
  return rows.map(row => row.establishment_id);
}
