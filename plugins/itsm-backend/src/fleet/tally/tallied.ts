import type { Knex } from 'knex';
import { inScope, type Scope } from '../../access';
import type { DayByZone, Tally } from './Tally';

/**
 * The counts of a scope, by their keys, as of this moment: as counted
 * beforehand, but for the establishments that have changed since, which are
 * counted where they stand.
 *
 * @param stale - what `staleEstablishments` gave before; where the counts have
 *   moved on by now, too many are counted anew, and none too few
 */
export function tallied(
  tally: Tally,
  scope: Scope,
  tx: Knex,
  stale: readonly string[],
  today: DayByZone,
): Knex.QueryBuilder {
  const { table, keys, counts } = tally;
  const signed = (sign: '' | '-') =>
    counts.map(count => tx.raw(`${sign}${count} as ${count}`));
  const column = `${table}.establishment_id`;
  const ofScope = () => inScope(tx(table), scope, column);
  const parts: Knex.QueryBuilder = (
    scope.kind === 'all' ? tx(`${table}_total`) : ofScope()
  ).select([...keys, ...signed('')]);
  if (stale.length > 0) {
    const instead = tally.counted(
      scope,
      tx,
      (query, named) => {
        query.whereIn(named, [...stale]);
        return query;
      },
      today,
    );
    parts.unionAll([
      ofScope()
        .whereIn(column, [...stale])
        .select([...keys, ...signed('-')]),
      tx.from(instead.as('instead')).select([...keys, ...counts]),
    ]);
  }
  return tx
    .from(parts.as('tallied'))
    .groupBy([...keys])
    .havingRaw(`sum(${counts[0]}) > 0`)
    .select([...keys])
    .sum(Object.fromEntries(counts.map(count => [count, count])));
}
