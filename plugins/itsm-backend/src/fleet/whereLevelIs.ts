import {
  addDays,
  type ContractLevel,
  type CoverageHorizon,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { coverageEndsSql, isLevelSql } from './coverageSql';

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
  return whereOnEachDay(query, today, day => [
    isLevelSql(level, ':day'),
    { day },
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
  return whereOnEachDay(query, today, day => [
    lost ? sql.lost : sql.ends,
    { day, until: addDays(day, within) },
  ]);
}

/** For most of a day it is the same one everywhere, whatever the site. */
function whereOnEachDay<Q extends Knex.QueryBuilder>(
  query: Q,
  today: ReadonlyMap<string, LocalDate>,
  condition: (day: LocalDate) => [string, Record<string, string>],
): Q {
  const days = new Set(today.values());
  if (days.size === 1) {
    const [day] = days;
    query.whereRaw(...condition(day));
    return query;
  }
  query.where(anyDay => {
    anyDay.whereRaw('1 = 0');
    for (const day of days) {
      const zones = [...today].flatMap(([zone, its]) =>
        its === day ? [zone] : [],
      );
      anyDay.orWhere(there => {
        there.whereIn('site.time_zone', zones);
        there.whereRaw(...condition(day));
      });
    }
  });
  return query;
}
