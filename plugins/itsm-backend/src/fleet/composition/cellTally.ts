import { addDays, COVERAGE_HORIZONS } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../../access';
import { coverageEndsSql, levelSql } from '../coverageSql';
import {
  type DayByZone,
  type KeepEstablishments,
  onAnotherDay,
  type Tally,
  withMachinesChanged,
} from '../tally';

/**
 * Machines by category and level of today, each by the day at its own site,
 * with those whose cover ends or is lost within a horizon.
 */
export const cellTally: Tally = {
  table: 'tally_cell',
  keys: ['category', 'level'],
  counts: [
    'machines',
    ...COVERAGE_HORIZONS.flatMap(days => [`ends_${days}`, `lost_${days}`]),
  ],

  stale(scope, tx, since, today) {
    return withMachinesChanged(scope, tx, since).union([
      onAnotherDay(scope, tx, today),
    ]);
  },

  counted(scope, tx, keep, today) {
    const each = tx.from(withDays(scope, tx, keep, today).as('machine')).select(
      'machine.establishment_id',
      'machine.category',
      tx.raw(`${levelSql('machine.today')} as level`),
      tx.raw('1 as machines'),
      ...COVERAGE_HORIZONS.flatMap(days => {
        const { ends, lost } = coverageEndsSql(
          'machine.today',
          `machine.day_${days}`,
        );
        return [
          tx.raw(`case when ${ends} then 1 else 0 end as ends_${days}`),
          tx.raw(`case when ${lost} then 1 else 0 end as lost_${days}`),
        ];
      }),
    );
    return tx
      .from(each.as('each_machine'))
      .groupBy('establishment_id', 'category', 'level')
      .select('establishment_id', 'category', 'level')
      .sum(Object.fromEntries(cellTally.counts.map(one => [one, one])));
  },
};

/** The machines, with the day at their site, and the first of each horizon's end. */
function withDays(
  scope: Scope,
  tx: Knex,
  keep: KeepEstablishments,
  today: DayByZone,
): Knex.QueryBuilder {
  const zones = [...today];
  const dayIn = (days: number, name: string) =>
    tx.raw(
      `case site.time_zone ${zones
        .map(() => 'when ? then ?')
        .join(' ')} end as ${name}`,
      zones.flatMap(([zone, day]) => [zone, addDays(day, days)]),
    );
  const machines = tx('machine').join('site', join =>
    join
      .on('site.establishment_id', 'machine.establishment_id')
      .andOn('site.id', 'machine.site_id'),
  );
  const column = 'machine.establishment_id';
  return keep(inScope(machines, scope, column), column)
    .whereNull('machine.removed_at')
    .select(
      'machine.*',
      dayIn(0, 'today'),
      ...COVERAGE_HORIZONS.map(days => dayIn(days, `day_${days}`)),
    );
}
