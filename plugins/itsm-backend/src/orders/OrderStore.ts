import type {
  DeclarationState,
  LocalDate,
  OrderKind,
  OrderState,
  TermsChangeKind,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { type AtColumn, isPostgres } from '../database';

/** A row of `purchase_order`. */
export interface OrderRow {
  id: string;
  establishment_id: string;
  kind: OrderKind;
  state: OrderState;
  reference: string;
  import_id: string;
  placed_on: LocalDate;
  execute_by: LocalDate;
  placed_at: AtColumn;
  placed_by: string;
  placed_by_name: string;
  started_on: LocalDate | null;
  started_at: AtColumn | null;
  started_by: string | null;
  started_by_name: string | null;
  withdrawn_at: AtColumn | null;
  withdrawn_by: string | null;
  withdrawn_by_name: string | null;
  withdrawal_reason: string | null;
}

/** An order with the name of the file of its inventory. */
export type OrderWithInventory = OrderRow & { file_name: string };

/** A machine that joined an establishment's fleet, or left it. */
export interface MovementRow {
  machine_id: string;
  name: string;
  maker: string;
  model: string;
  serial_number: string | null;
  adopted_from: string | null;
  adoption_gone_at: AtColumn | null;
  time_zone: string;
  kind: Extract<TermsChangeKind, 'joined' | 'left'>;
  change_sequence: AtColumn;
  recorded_at: AtColumn;
  recorded_by_name: string | null;
  import_id: string | null;
  /** Of an entry that was declared. */
  declaration: DeclarationState | null;
}

/** Orders in the database, SQL only. The scope comes first. */
export interface OrderStore {
  /** The latest first; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    page: { after?: { placedOn: LocalDate; id: string }; limit: number },
  ): Promise<OrderWithInventory[]>;
  /** All of an establishment; nobody places another before the end. */
  lockAll(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
  ): Promise<OrderRow[]>;
  find(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<OrderWithInventory | undefined>;
  /** As `find`, kept from others until the transaction ends. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
  ): Promise<OrderRow | undefined>;
  add(scope: Scope, tx: Knex.Transaction, row: OrderRow): Promise<void>;
  change(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    changes: Partial<OrderRow>,
  ): Promise<void>;
  /** Whether an inventory of the establishment was applied. */
  isAppliedInventory(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    importId: string,
  ): Promise<boolean>;
  /** The latest first; at most `limit`, after the cursor. */
  movements(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    page: {
      after?: { at: number; sequence: number; id: string };
      limit: number;
    },
  ): Promise<MovementRow[]>;
}

export class DatabaseOrderStore implements OrderStore {
  static create(): OrderStore {
    return new DatabaseOrderStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    page: { after?: { placedOn: LocalDate; id: string }; limit: number },
  ): Promise<OrderWithInventory[]> {
    const query = this.#withInventory(scope, tx)
      .where('purchase_order.establishment_id', establishmentId)
      .orderBy([
        { column: 'purchase_order.placed_on', order: 'desc' },
        { column: 'purchase_order.id', order: 'desc' },
      ])
      .limit(page.limit);
    if (page.after) {
      const { placedOn, id } = page.after;
      query.whereRaw('(purchase_order.placed_on, purchase_order.id) < (?, ?)', [
        placedOn,
        id,
      ]);
    }
    return query;
  }

  async lockAll(scope: Scope, tx: Knex.Transaction, establishmentId: string) {
    if (isPostgres(tx)) {
      await tx('establishment').where('id', establishmentId).forUpdate();
    }
    return inScope(tx<OrderRow>('purchase_order'), scope, 'establishment_id')
      .where('establishment_id', establishmentId)
      .select();
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#withInventory(scope, tx)
      .where('purchase_order.id', id)
      .first();
  }

  async lock(scope: Scope, tx: Knex.Transaction, id: string) {
    const query = inScope(
      tx<OrderRow>('purchase_order'),
      scope,
      'establishment_id',
    ).where('id', id);
    return (isPostgres(tx) ? query.forUpdate() : query).first();
  }

  async add(scope: Scope, tx: Knex.Transaction, row: OrderRow) {
    if (!covers(scope, row.establishment_id)) {
      throw new Error('An order is out of scope');
    }
    await tx('purchase_order').insert(row);
  }

  async change(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    changes: Partial<OrderRow>,
  ) {
    await inScope(tx<OrderRow>('purchase_order'), scope, 'establishment_id')
      .where('id', id)
      .update(changes);
  }

  async isAppliedInventory(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    importId: string,
  ) {
    const found = await inScope(
      tx('inventory_import'),
      scope,
      'establishment_id',
    )
      .where({ id: importId, state: 'applied' })
      .where('establishment_id', establishmentId)
      .first('id');
    return found !== undefined;
  }

  async movements(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    page: {
      after?: { at: number; sequence: number; id: string };
      limit: number;
    },
  ): Promise<MovementRow[]> {
    const order = ['recorded_at', 'change_sequence', 'machine_id'] as const;
    const query = inScope(
      tx('machine_terms')
        .join('machine', 'machine.id', 'machine_terms.machine_id')
        .join('site', join =>
          join
            .on('site.establishment_id', 'machine.establishment_id')
            .andOn('site.id', 'machine.site_id'),
        )
        .leftJoin('entry_declaration', join =>
          join
            .on(
              'entry_declaration.establishment_id',
              'machine_terms.establishment_id',
            )
            .andOn(
              'entry_declaration.change_sequence',
              'machine_terms.change_sequence',
            )
            .andOnVal('machine_terms.kind', 'joined'),
        ),
      scope,
      'machine_terms.establishment_id',
    )
      .where('machine_terms.establishment_id', establishmentId)
      .whereIn('machine_terms.kind', ['joined', 'left'])
      .orderBy(
        order.map(column => ({
          column: `machine_terms.${column}`,
          order: 'desc',
        })),
      )
      .limit(page.limit)
      .select(
        'machine_terms.machine_id',
        'machine_terms.kind',
        'machine_terms.change_sequence',
        'machine_terms.recorded_at',
        'machine_terms.recorded_by_name',
        'machine_terms.import_id',
        'machine.name',
        'machine.adopted_from',
        'machine.adoption_gone_at',
        'machine.maker',
        'machine.model',
        'machine.serial_number',
        'site.time_zone',
        'entry_declaration.state as declaration',
      );
    if (page.after) {
      const { at, sequence, id } = page.after;
      query.whereRaw(
        `(${order
          .map(column => `machine_terms.${column}`)
          .join(', ')}) < (?, ?, ?)`,
        [at, sequence, id],
      );
    }
    return query;
  }

  #withInventory(scope: Scope, tx: Knex) {
    return inScope(
      tx('purchase_order')
        .join(
          'inventory_import',
          'inventory_import.id',
          'purchase_order.import_id',
        )
        .select<OrderWithInventory[]>(
          'purchase_order.*',
          'inventory_import.file_name',
        ),
      scope,
      'purchase_order.establishment_id',
    );
  }
}
