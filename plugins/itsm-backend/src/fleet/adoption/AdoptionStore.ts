import type { ValueFault } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../../access';
import type { AtColumn } from '../../database';

/** SQL parameters of one `in (…)`, well under every database's limit. */
const CHUNK = 500;

/** A row of `adoption_fault`. */
export interface AdoptionFaultRow {
  entity_ref: string;
  /** Legal FINESS; null where it is of no establishment that is known. */
  establishment_id: string | null;
  machine_id: string | null;
  title: string;
  location: string | null;
  edit_url: string | null;
  /** Of `ValueFault`, as JSON. */
  faults: string;
  seen_at: AtColumn;
}

/** What is wrong with hardware of the catalog, SQL only. The scope comes first. */
export interface AdoptionStore {
  /** By reference; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    filter: { establishment?: string },
    page: { after?: string; limit: number },
  ): Promise<(AdoptionFaultRow & { establishment_name: string | null })[]>;
  /** Establishments with a machine that hangs on a `Resource`. */
  adopting(scope: Scope, tx: Knex): Promise<string[]>;
  /** Writes what is wrong in the place of what was. */
  replace(
    scope: Scope,
    tx: Knex.Transaction,
    rows: readonly AdoptionFaultRow[],
  ): Promise<void>;
}

export class DatabaseAdoptionStore implements AdoptionStore {
  static create(): AdoptionStore {
    return new DatabaseAdoptionStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    filter: { establishment?: string },
    page: { after?: string; limit: number },
  ) {
    const query = inScope(
      tx('adoption_fault').leftJoin(
        'establishment',
        'establishment.id',
        'adoption_fault.establishment_id',
      ),
      scope,
      'adoption_fault.establishment_id',
    )
      .orderBy('adoption_fault.entity_ref')
      .limit(page.limit)
      .select('adoption_fault.*', 'establishment.name as establishment_name');
    if (filter.establishment) {
      query.where('adoption_fault.establishment_id', filter.establishment);
    }
    if (page.after) query.where('adoption_fault.entity_ref', '>', page.after);
    return query;
  }

  async adopting(scope: Scope, tx: Knex): Promise<string[]> {
    return inScope(tx('machine'), scope, 'machine.establishment_id')
      .whereNotNull('machine.adopted_from')
      .distinct('machine.establishment_id')
      .pluck('machine.establishment_id');
  }

  async replace(
    scope: Scope,
    tx: Knex.Transaction,
    rows: readonly AdoptionFaultRow[],
  ): Promise<void> {
    const faults = () =>
      inScope(
        tx<AdoptionFaultRow>('adoption_fault'),
        scope,
        'adoption_fault.establishment_id',
      );
    const known = new Map(
      (await faults().select('*')).map(row => [row.entity_ref, row]),
    );
    const wanted = new Map(rows.map(row => [row.entity_ref, row]));
    const stale = [...known.keys()].filter(ref => !wanted.has(ref));
    for (let start = 0; start < stale.length; start += CHUNK) {
      await faults()
        .whereIn('entity_ref', stale.slice(start, start + CHUNK))
        .delete();
    }
    for (const row of rows) {
      if (isSame(row, known.get(row.entity_ref))) continue;
      await tx<AdoptionFaultRow>('adoption_fault')
        .insert(row)
        .onConflict('entity_ref')
        .merge();
    }
  }
}

/** Whether nothing is new but the instant. */
function isSame(
  row: AdoptionFaultRow,
  known: AdoptionFaultRow | undefined,
): boolean {
  const { seen_at: _, ...said } = row;
  return (
    known !== undefined &&
    (Object.keys(said) as (keyof typeof said)[]).every(
      column => said[column] === known[column],
    )
  );
}

export function faultsOf(row: Pick<AdoptionFaultRow, 'faults'>): ValueFault[] {
  return JSON.parse(row.faults);
}
