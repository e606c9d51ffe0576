import type {
  ContractLevel,
  LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

/** Words sort after digits: `none` and `unknown` are past any day. */
const LEVEL = `(case
  when machine.maintained_from > ? or machine.maintained_until < ?
    then 'not-covered'
  when machine.warranty_end = 'unknown' then 'to-be-checked'
  when machine.warranty_end <> 'none' and machine.warranty_end >= ?
    then 'under-warranty'
  else coalesce(machine.after_warranty, 'not-covered')
end)`;

/**
 * Keeps the machines whose contract level is this one today, each by the day
 * at its own site: `contractLevelOn` said in SQL, over the columns of facts,
 * so that nothing stored goes stale at midnight.
 *
 * @param today - the day it is in each time zone of the sites
 */
export function whereLevelIs<Q extends Knex.QueryBuilder>(
  query: Q,
  level: ContractLevel,
  today: ReadonlyMap<string, LocalDate>,
): Q {
  query.where(anyZone => {
    anyZone.whereRaw('1 = 0');
    for (const [timeZone, day] of today) {
      anyZone.orWhere(zone => {
        zone.where('site.time_zone', timeZone);
        zone.whereRaw(`${LEVEL} = ?`, [day, day, day, level]);
      });
    }
  });
  return query;
}
