import {
  addDays,
  COVERAGE_HORIZONS,
  type FleetCell,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../../access';
import { coverageEndsSql, levelSql } from '../coverageSql';

/** Counts machines where they stand. */
export interface CompositionStore {
  /**
   * Machines by category and level of today, each by the day at its own site.
   *
   * @param today - the day it is in each time zone of the sites
   */
  cells(
    scope: Scope,
    filter: { establishment?: string },
    today: ReadonlyMap<string, LocalDate>,
  ): Promise<FleetCell[]>;
}

type CellRow = Pick<FleetCell, 'category' | 'level'> & {
  [count: string]: number | string;
};

export class DatabaseCompositionStore implements CompositionStore {
  static create(knex: Knex): DatabaseCompositionStore {
    return new DatabaseCompositionStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  async cells(
    scope: Scope,
    filter: { establishment?: string },
    today: ReadonlyMap<string, LocalDate>,
  ): Promise<FleetCell[]> {
    if (today.size === 0) return [];
    const each = this.knex
      .from(this.#withDays(scope, filter, today).as('machine'))
      .select(
        'machine.category',
        this.knex.raw(`${levelSql('machine.today')} as level`),
        ...COVERAGE_HORIZONS.flatMap(days => {
          const { ends, lost } = coverageEndsSql(
            'machine.today',
            `machine.day_${days}`,
          );
          return [
            this.knex.raw(
              `case when ${ends} then 1 else 0 end as ends_${days}`,
            ),
            this.knex.raw(
              `case when ${lost} then 1 else 0 end as lost_${days}`,
            ),
          ];
        }),
      );
    const rows: CellRow[] = await this.knex
      .from(each.as('each_machine'))
      .groupBy('category', 'level')
      .orderBy(['category', 'level'])
      .select('category', 'level')
      .count({ machines: '*' })
      .sum(
        Object.fromEntries(
          COVERAGE_HORIZONS.flatMap(days => [
            [`ends_${days}`, `ends_${days}`],
            [`lost_${days}`, `lost_${days}`],
          ]),
        ),
      );
    return rows.map(row => ({
      category: row.category,
      level: row.level,
      count: Number(row.machines),
      ends: COVERAGE_HORIZONS.map(days => ({
        days,
        ends: Number(row[`ends_${days}`]),
        lost: Number(row[`lost_${days}`]),
      })),
    }));
  }

  /** The machines, with the day at their site, and the first of each horizon's end. */
  #withDays(
    scope: Scope,
    filter: { establishment?: string },
    today: ReadonlyMap<string, LocalDate>,
  ) {
    const zones = [...today];
    const dayIn = (days: number, name: string) =>
      this.knex.raw(
        `case site.time_zone ${zones
          .map(() => 'when ? then ?')
          .join(' ')} end as ${name}`,
        zones.flatMap(([zone, day]) => [zone, addDays(day, days)]),
      );
    const query = inScope(
      this.knex('machine').join('site', join =>
        join
          .on('site.establishment_id', 'machine.establishment_id')
          .andOn('site.id', 'machine.site_id'),
      ),
      scope,
      'machine.establishment_id',
    )
      .whereNull('machine.removed_at')
      .select(
        'machine.*',
        dayIn(0, 'today'),
        ...COVERAGE_HORIZONS.map(days => dayIn(days, `day_${days}`)),
      );
    if (filter.establishment) {
      query.where('machine.establishment_id', filter.establishment);
    }
    return query;
  }
}
