import {
  type ColumnId,
  type ComparedLine,
  foldHeader,
  type Instant,
  type LineOutcome,
  type RememberedMapping,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../../access';
import { toColumn } from '../../database';
import type {
  ImportRow,
  ImportWork,
  InventoryStore,
  NamedImportRow,
  PlacedLine,
} from './InventoryStore';

/** Lines of one INSERT: six columns each, under SQLite's limit. */
const LINE_CHUNK = 500;

interface LineRow {
  import_id: string;
  position: number;
  row: number | null;
  outcome: LineOutcome;
  machine_id: string | null;
  name: string;
  detail: string;
}

/** Imports in the database, so that any replica goes on with them. */
export class DatabaseInventoryStore implements InventoryStore {
  static create(): InventoryStore {
    return new DatabaseInventoryStore();
  }

  async add(
    scope: Scope,
    tx: Knex,
    row: ImportRow,
    content: Buffer,
  ): Promise<void> {
    assertCovered(scope, row.establishment_id);
    await tx('inventory_import').insert(row);
    await tx('inventory_import_file').insert({ import_id: row.id, content });
  }

  async get(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<NamedImportRow | undefined> {
    return this.#named(scope, tx).where('inventory_import.id', id).first();
  }

  async list(
    scope: Scope,
    tx: Knex,
    query: {
      establishment?: string;
      after?: { createdAt: number; id: string };
      limit: number;
    },
  ): Promise<NamedImportRow[]> {
    const { establishment, after, limit } = query;
    const rows = this.#named(scope, tx)
      .orderBy([
        { column: 'inventory_import.created_at', order: 'desc' },
        { column: 'inventory_import.id', order: 'desc' },
      ])
      .limit(limit);
    if (establishment) {
      rows.where('inventory_import.establishment_id', establishment);
    }
    if (after) {
      rows.whereRaw(
        '(inventory_import.created_at, inventory_import.id) < (?, ?)',
        [after.createdAt, after.id],
      );
    }
    return rows;
  }

  async readFile(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<Buffer | undefined> {
    const row: { content: Buffer } | undefined = await this.#imports(scope, tx)
      .join(
        'inventory_import_file',
        'inventory_import_file.import_id',
        'inventory_import.id',
      )
      .where('inventory_import.id', id)
      .first('inventory_import_file.content');
    return row?.content;
  }

  async update(
    scope: Scope,
    tx: Knex,
    id: string,
    changes: Partial<ImportRow>,
  ): Promise<void> {
    await this.#imports(scope, tx).where({ id }).update(changes);
  }

  async begin(
    scope: Scope,
    tx: Knex,
    id: string,
    by: { work: ImportWork; total: number; now: Instant; deadBefore: Instant },
  ): Promise<boolean> {
    const begun = await this.#imports(scope, tx)
      .where({ id })
      .where(free =>
        free
          .whereNull('work')
          .orWhere('work_seen_at', '<', toColumn(by.deadBefore)),
      )
      .update({
        work: by.work,
        work_done: 0,
        work_total: by.total,
        work_started_at: toColumn(by.now),
        work_seen_at: toColumn(by.now),
      });
    return begun > 0;
  }

  async writeLines(
    scope: Scope,
    tx: Knex,
    id: string,
    lines: readonly ComparedLine[],
    onProgress: (done: number) => Promise<void>,
  ): Promise<void> {
    await this.#assertThere(scope, tx, id);
    await tx('inventory_import_line').where({ import_id: id }).delete();
    for (let start = 0; start < lines.length; start += LINE_CHUNK) {
      const some = lines.slice(start, start + LINE_CHUNK);
      await tx('inventory_import_line').insert(
        some.map((line, index) => lineRowOf(id, start + index, line)),
      );
      await onProgress(start + some.length);
    }
  }

  async readLines(
    scope: Scope,
    tx: Knex,
    id: string,
    query: {
      outcomes?: readonly LineOutcome[];
      after?: number;
      limit: number;
    },
  ): Promise<PlacedLine[]> {
    const { outcomes, after, limit } = query;
    const found = this.#imports(scope, tx)
      .join(
        'inventory_import_line',
        'inventory_import_line.import_id',
        'inventory_import.id',
      )
      .where('inventory_import.id', id)
      .select<LineRow[]>('inventory_import_line.*')
      .orderBy('inventory_import_line.position')
      .limit(limit);
    if (outcomes && outcomes.length > 0) {
      found.whereIn('inventory_import_line.outcome', [...outcomes]);
    }
    if (after !== undefined) {
      found.where('inventory_import_line.position', '>', after);
    }
    return (await found).map(placedLineOf);
  }

  async remembered(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    templateVersion: string,
  ): Promise<RememberedMapping> {
    const rows: { header: string; column_id: ColumnId | null }[] =
      await inScope(
        tx('inventory_mapping'),
        scope,
        'inventory_mapping.establishment_id',
      )
        .where({
          establishment_id: establishmentId,
          template_version: templateVersion,
        })
        .select('header', 'column_id');
    return new Map(rows.map(row => [row.header, row.column_id]));
  }

  async remember(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    templateVersion: string,
    mapping: readonly { header: string; column: ColumnId | null }[],
  ): Promise<void> {
    assertCovered(scope, establishmentId);
    const byHeader = new Map(
      mapping.map(({ header, column }) => [foldHeader(header), column]),
    );
    for (const [header, column] of byHeader) {
      await tx('inventory_mapping')
        .insert({
          establishment_id: establishmentId,
          template_version: templateVersion,
          header: header.slice(0, 200),
          column_id: column,
        })
        .onConflict(['establishment_id', 'template_version', 'header'])
        .merge();
    }
  }

  async forget(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    createdBefore: Instant,
  ): Promise<void> {
    const rows: { id: string }[] = await this.#imports(scope, tx)
      .where('establishment_id', establishmentId)
      .whereNot('state', 'applied')
      .where('created_at', '<', toColumn(createdBefore))
      .select('id');
    const ids = rows.map(row => row.id);
    await tx('inventory_import_line').whereIn('import_id', ids).delete();
    await tx('inventory_import_file').whereIn('import_id', ids).delete();
    await tx('inventory_import').whereIn('id', ids).delete();
  }

  async #assertThere(scope: Scope, tx: Knex, id: string): Promise<void> {
    const row = await this.#imports(scope, tx).where({ id }).first('id');
    if (!row) throw new Error(`No import ${id}`);
  }

  #imports(scope: Scope, tx: Knex): Knex.QueryBuilder {
    return inScope(
      tx('inventory_import'),
      scope,
      'inventory_import.establishment_id',
    );
  }

  #named(scope: Scope, tx: Knex): Knex.QueryBuilder {
    return this.#imports(scope, tx)
      .join(
        'establishment',
        'establishment.id',
        'inventory_import.establishment_id',
      )
      .select('inventory_import.*', 'establishment.name as establishment_name');
  }
}

function assertCovered(scope: Scope, establishmentId: string): void {
  if (!covers(scope, establishmentId)) {
    throw new Error(`Establishment ${establishmentId} is out of scope`);
  }
}

function lineRowOf(
  importId: string,
  position: number,
  line: ComparedLine,
): LineRow {
  const { row, outcome, machineId, name, ...detail } = line;
  return {
    import_id: importId,
    position,
    row,
    outcome,
    machine_id: machineId,
    name: name.slice(0, 255),
    detail: JSON.stringify(detail),
  };
}

function placedLineOf(row: LineRow): PlacedLine {
  return {
    position: row.position,
    line: {
      row: row.row,
      outcome: row.outcome,
      machineId: row.machine_id,
      name: row.name,
      ...JSON.parse(row.detail),
    },
  };
}
