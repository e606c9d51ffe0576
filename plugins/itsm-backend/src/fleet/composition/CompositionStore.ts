import {
  COVERAGE_HORIZONS,
  type FleetCell,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { type Scope, within } from '../../access';
import { type DayByZone, staleEstablishments, tallied } from '../tally';
import { cellTally } from './cellTally';

/** Tells how many machines there are. */
export interface CompositionStore {
  /** Machines by category and level of today, each by the day at its own site. */
  cells(
    scope: Scope,
    filter: { establishment?: string },
    today: DayByZone,
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
    { establishment }: { establishment?: string },
    today: DayByZone,
  ): Promise<FleetCell[]> {
    if (today.size === 0) return [];
    const asked = establishment ? within(scope, establishment) : scope;
    const { knex } = this;
    const stale = await staleEstablishments(cellTally, asked, knex, today);
    const rows: CellRow[] = await tallied(
      cellTally,
      asked,
      knex,
      stale,
      today,
    ).orderBy(['category', 'level']);
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
}
