import {
  addDays,
  type ContractLevel,
  type CoverageHorizon,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { coverageEndsSql, levelSql } from './coverageSql';

/**
 * Keeps the machines whose contract level is this one today, each by the day
 * at its own site.
 *
 * @param today - the day it is in each time zone of the sites
 */
export function whereLevelIs<Q extends Knex.QueryBuilder>(
  query: Q,
  level: ContractLevel,
  today: ReadonlyMap<string, LocalDate>,
): Q {
  return whereInEachZone(query, today, day => [
    `${levelSql(':day')} = :level`,
    { day, level },
  ]);
}

/**
 * Keeps the machines whose level ends within a horizon, or those that are then
 * not covered, each by the day at its own site.
 *
 * @param today - the day it is in each time zone of the sites
 */
export function whereCoverageEnds<Q extends Knex.QueryBuilder>(
  query: Q,
  { within, lost }: { within: CoverageHorizon; lost: boolean },
  today: ReadonlyMap<string, LocalDate>,
): Q {
  const sql = coverageEndsSql(':day', ':until');
  return whereInEachZone(query, today, day => [
    lost ? sql.lost : sql.ends,
    { day, until: addDays(day, within) },
  ]);
}

function whereInEachZone<Q extends Knex.QueryBuilder>(
  query: Q,
  today: ReadonlyMap<string, LocalDate>,
  condition: (day: LocalDate) => [string, Record<string, string>],
): Q {
  query.where(anyZone => {
    anyZone.whereRaw('1 = 0');
    for (const [timeZone, day] of today) {
      anyZone.orWhere(zone => {
        zone.where('site.time_zone', timeZone);
        zone.whereRaw(...condition(day));
      });
    }
  });
  return query;
}
