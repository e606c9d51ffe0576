import type {
  DeclarationState,
  LineOutcome,
  LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { type AtColumn, isPostgres } from '../database';

/** A row of `entry_declaration`. */
export interface DeclarationRow {
  id: string;
  establishment_id: string;
  state: DeclarationState;
  /** Under which its machines joined. */
  change_sequence: AtColumn;
  import_id: string | null;
  machine_count: number;
  declared_at: AtColumn;
  declared_by: string;
  declared_by_name: string;
  decided_at: AtColumn | null;
  decided_by: string | null;
  decided_by_name: string | null;
  refusal_reason: string | null;
  /** The order whose start accepted it, and from when that is carried out. */
  order_id: string | null;
  order_started_on: LocalDate | null;
}

/** Outcomes of a line whose machine the inventory says is of the fleet. */
const OF_THE_INVENTORY: readonly LineOutcome[] = [
  'added',
  'changed',
  'unchanged',
];

/** A machine of a declaration that is still of the fleet by it. */
export interface DeclaredMachineRow {
  establishment_id: string;
  change_sequence: AtColumn;
  machine_id: string;
  name: string;
  maker: string;
  model: string;
  serial_number: string | null;
  time_zone: string;
  declaration: 'awaiting' | 'refused' | LocalDate | null;
}

/** Declarations of machines that joined, SQL only. The scope comes first. */
export interface DeclarationStore {
  /** Those of some establishments whose fleet an order has covered since. */
  havingOrdered(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
  ): Promise<Set<string>>;
  /** The latest first; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    page: { after?: { at: number; id: string }; limit: number },
  ): Promise<DeclarationRow[]>;
  find(scope: Scope, tx: Knex, id: string): Promise<DeclarationRow | undefined>;
  /** As `find`, kept from others until the transaction ends. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
  ): Promise<DeclarationRow | undefined>;
  /** Those that are not accepted, kept from others as by `lock`. */
  lockOpen(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
  ): Promise<DeclarationRow[]>;
  /** The machines that the lines of an inventory are of. */
  machinesOfInventory(
    scope: Scope,
    tx: Knex,
    inventory: { establishmentId: string; importId: string },
  ): Promise<Set<string>>;
  add(scope: Scope, tx: Knex, row: DeclarationRow): Promise<void>;
  change(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    changes: Partial<DeclarationRow>,
  ): Promise<void>;
  /**
   * The machines of some declarations, by name: those that left since, or left
   * and joined again, are not in them any more.
   */
  machinesOf(
    scope: Scope,
    tx: Knex,
    rows: readonly Pick<
      DeclarationRow,
      'establishment_id' | 'change_sequence'
    >[],
  ): Promise<DeclaredMachineRow[]>;
}

export class DatabaseDeclarationStore implements DeclarationStore {
  static create(): DeclarationStore {
    return new DatabaseDeclarationStore();
  }

  private constructor() {}

  async havingOrdered(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
  ) {
    const ids: string[] = await inScope(
      tx('purchase_order'),
      scope,
      'purchase_order.establishment_id',
    )
      .whereIn('purchase_order.establishment_id', [...establishmentIds])
      .where({ kind: 'first' })
      .whereNot({ state: 'withdrawn' })
      .pluck('purchase_order.establishment_id');
    return new Set(ids);
  }

  async list(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    page: { after?: { at: number; id: string }; limit: number },
  ) {
    const query = this.#rows(scope, tx)
      .where('establishment_id', establishmentId)
      .orderBy([
        { column: 'declared_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(page.limit);
    if (page.after) {
      const { at, id } = page.after;
      query.whereRaw('(declared_at, id) < (?, ?)', [at, id]);
    }
    return query;
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#rows(scope, tx).where('id', id).first();
  }

  async lock(scope: Scope, tx: Knex.Transaction, id: string) {
    const query = this.#rows(scope, tx).where('id', id);
    return (isPostgres(tx) ? query.forUpdate() : query).first();
  }

  async lockOpen(scope: Scope, tx: Knex.Transaction, establishmentId: string) {
    const query = this.#rows(scope, tx)
      .where('establishment_id', establishmentId)
      .whereNot('state', 'accepted')
      .orderBy(['declared_at', 'id']);
    return isPostgres(tx) ? query.forUpdate() : query;
  }

  async machinesOfInventory(
    scope: Scope,
    tx: Knex,
    {
      establishmentId,
      importId,
    }: { establishmentId: string; importId: string },
  ) {
    const ids: string[] = await inScope(
      tx('inventory_import_line').join(
        'inventory_import',
        'inventory_import.id',
        'inventory_import_line.import_id',
      ),
      scope,
      'inventory_import.establishment_id',
    )
      .where('inventory_import.establishment_id', establishmentId)
      .where('inventory_import_line.import_id', importId)
      .whereIn('inventory_import_line.outcome', [...OF_THE_INVENTORY])
      .whereNotNull('inventory_import_line.machine_id')
      .pluck('inventory_import_line.machine_id');
    return new Set(ids);
  }

  async add(scope: Scope, tx: Knex, row: DeclarationRow) {
    if (!covers(scope, row.establishment_id)) {
      throw new Error('A declaration is out of scope');
    }
    await tx('entry_declaration').insert(row);
  }

  async change(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    changes: Partial<DeclarationRow>,
  ) {
    await this.#rows(scope, tx).where('id', id).update(changes);
  }

  async machinesOf(
    scope: Scope,
    tx: Knex,
    rows: readonly Pick<
      DeclarationRow,
      'establishment_id' | 'change_sequence'
    >[],
  ) {
    if (rows.length === 0) return [];
    return inScope(
      tx('machine_terms')
        .join('machine', 'machine.id', 'machine_terms.machine_id')
        .join('site', join =>
          join
            .on('site.establishment_id', 'machine.establishment_id')
            .andOn('site.id', 'machine.site_id'),
        ),
      scope,
      'machine_terms.establishment_id',
    )
      .where('machine_terms.kind', 'joined')
      .whereIn('machine_terms.establishment_id', [
        ...new Set(rows.map(row => row.establishment_id)),
      ])
      .whereIn('machine_terms.change_sequence', [
        ...new Set(rows.map(row => Number(row.change_sequence))),
      ])
      .whereNull('machine.removed_at')
      .whereNotExists(
        tx('machine_terms as later')
          .whereRaw('later.machine_id = machine_terms.machine_id')
          .whereRaw('later.change_sequence > machine_terms.change_sequence')
          .where('later.kind', 'joined'),
      )
      .orderBy(['machine.name', 'machine.id'])
      .select<DeclaredMachineRow[]>(
        'machine_terms.establishment_id',
        'machine_terms.change_sequence',
        'machine_terms.machine_id',
        'machine.name',
        'machine.maker',
        'machine.model',
        'machine.serial_number',
        'site.time_zone',
        'machine.declaration',
      );
  }

  #rows(scope: Scope, tx: Knex) {
    return inScope(
      tx<DeclarationRow>('entry_declaration'),
      scope,
      'entry_declaration.establishment_id',
    );
  }
}
