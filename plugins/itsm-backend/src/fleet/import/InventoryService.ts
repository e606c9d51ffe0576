import { createHash, randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  fromEpochSeconds,
  type ImportLinePage,
  type InventoryImport,
  type InventoryImportPage,
  type InventoryLanguage,
  type LineOutcome,
  readFileColumns,
  TEMPLATE_VERSION,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { type Person, within } from '../../access';
import { toColumn } from '../../database';
import { decodeCursor, encodeCursor } from '../../http';
import { readInventory, type SpreadsheetReader } from '../../spreadsheet';
import type { SiteRow } from '../rows';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { EstablishmentSync } from '../EstablishmentSync';
import { emptyFile } from './importErrors';
import { assertMayImport, importRightsOf } from './importRights';
import {
  columnsOfImport,
  type ImportOrigin,
  type InventoryStore,
  type NamedImportRow,
  UNTOUCHED,
} from './InventoryStore';
import { presentInventory, presentLine } from './presentInventory';

const DAY_SECONDS = 86_400;
/** How long an inventory that was never applied is kept. */
export const KEPT_DAYS = 30;

/**
 * Inventories as files that people give in: read, kept, and looked at in steps
 * that one can go back in (CCTP 2.1.29).
 */
export class InventoryService {
  static create(options: {
    clock: ClockService;
    establishments: EstablishmentStore;
    knex: Knex;
    sync: Pick<EstablishmentSync, 'refresh'>;
    reader: SpreadsheetReader;
    store: InventoryStore;
  }): InventoryService {
    return new InventoryService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof InventoryService.create>[0],
  ) {}

  /**
   * Reads and keeps a file; the fleet stays as it is.
   *
   * @throws NotFoundError when the establishment is unknown or out of scope
   * @throws NotAllowedError when the person may not import for it
   * @throws FieldError when the file cannot be read, or holds no line
   */
  async create(
    person: Person,
    file: {
      establishmentId: string;
      fileName: string;
      content: Buffer;
      origin?: ImportOrigin;
    },
  ): Promise<InventoryImport> {
    const { clock, establishments, knex, reader, store, sync } = this.options;
    const { establishmentId, fileName, content, origin = 'file' } = file;
    const isKnown = () => establishments.get(person.scope, establishmentId);
    // Of one that is new in the catalog, nothing may have been copied yet.
    if (!(await isKnown())) await sync.refresh();
    if (!(await isKnown())) {
      throw new NotFoundError(`There is no establishment '${establishmentId}'`);
    }
    assertMayImport(person, establishmentId);
    const { format, sheet } = await readInventory(reader, content);
    const scope = within(person.scope, establishmentId);
    const id = randomUUID();
    const now = clock.now();
    await knex.transaction(async tx => {
      const remembered =
        origin === 'file'
          ? await store.remembered(scope, tx, establishmentId, TEMPLATE_VERSION)
          : // Ours has the template's headers, whatever they mean elsewhere.
            undefined;
      const found = readFileColumns(sheet, remembered);
      const lineCount = found ? countLines(sheet.rows, found.headerIndex) : 0;
      if (!found || lineCount === 0) throw emptyFile();
      await store.forget(
        scope,
        tx,
        establishmentId,
        fromEpochSeconds(toEpochSeconds(now) - KEPT_DAYS * DAY_SECONDS),
      );
      await store.add(
        scope,
        tx,
        {
          ...UNTOUCHED,
          id,
          establishment_id: establishmentId,
          origin,
          file_name: fileName,
          format,
          byte_size: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
          template_version: TEMPLATE_VERSION,
          header_index: found.headerIndex,
          line_count: lineCount,
          columns: JSON.stringify(found.columns),
          created_at: toColumn(now),
          created_by: person.ref,
          created_by_name: person.name,
        },
        content,
      );
    });
    return this.get(person, id);
  }

  async list(
    person: Person,
    query: { establishment?: string; cursor?: string; limit: number },
  ): Promise<InventoryImportPage> {
    const { clock, establishments, knex, store } = this.options;
    const { establishment, cursor, limit } = query;
    const found = await store.list(person.scope, knex, {
      establishment,
      after: cursor === undefined ? undefined : readCursor(cursor),
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const sites = await establishments.sites(person.scope, [
      ...new Set(rows.map(row => row.establishment_id)),
    ]);
    const last = rows[rows.length - 1];
    return {
      now: clock.now(),
      items: rows.map(row => this.#present(person, row, sites)),
      nextCursor:
        found.length > limit
          ? encodeCursor([Number(last.created_at), last.id])
          : null,
    };
  }

  /** @throws NotFoundError when it is unknown or out of scope */
  async get(person: Person, id: string): Promise<InventoryImport> {
    const row = await this.find(person, id);
    const sites = await this.options.establishments.sites(person.scope, [
      row.establishment_id,
    ]);
    return this.#present(person, row, sites);
  }

  /** @throws NotFoundError when the import is unknown or out of scope */
  async listLines(
    person: Person,
    id: string,
    query: {
      outcomes?: readonly LineOutcome[];
      language: InventoryLanguage;
      cursor?: string;
      limit: number;
    },
  ): Promise<ImportLinePage> {
    const { clock, knex, store } = this.options;
    const { outcomes, language, cursor, limit } = query;
    const row = await this.find(person, id);
    const found = await store.readLines(person.scope, knex, id, {
      outcomes,
      after:
        cursor === undefined ? undefined : Number(decodeCursor(cursor, 1)[0]),
      limit: limit + 1,
    });
    const lines = found.slice(0, limit);
    const columns = columnsOfImport(row);
    return {
      now: clock.now(),
      items: lines.map(line => presentLine(line, { columns, language })),
      nextCursor:
        found.length > limit
          ? encodeCursor([lines[lines.length - 1].position])
          : null,
    };
  }

  /** The file as it was given in. */
  async readFile(
    person: Person,
    id: string,
  ): Promise<{ row: NamedImportRow; content: Buffer }> {
    const { knex, store } = this.options;
    const row = await this.find(person, id);
    const content = await store.readFile(person.scope, knex, id);
    if (!content) throw new NotFoundError(`There is no import '${id}'`);
    return { row, content };
  }

  /** @throws NotFoundError when it is unknown or out of scope */
  async find(person: Person, id: string): Promise<NamedImportRow> {
    const { knex, store } = this.options;
    const row = await store.get(person.scope, knex, id);
    if (!row) throw new NotFoundError(`There is no import '${id}'`);
    return row;
  }

  #present(
    person: Person,
    row: NamedImportRow,
    sites: readonly SiteRow[],
  ): InventoryImport {
    const own = sites.filter(
      site => site.establishment_id === row.establishment_id,
    );
    return presentInventory(row, {
      now: this.options.clock.now(),
      site: own.length === 1 ? own[0] : undefined,
      ...importRightsOf(person, row.establishment_id),
    });
  }
}

function countLines(
  rows: readonly (readonly unknown[])[],
  headerIndex: number,
): number {
  return rows
    .slice(headerIndex + 1)
    .filter(row => row?.some(cell => cell !== null && cell !== '')).length;
}

function readCursor(cursor: string): { createdAt: number; id: string } {
  const [createdAt, id] = decodeCursor(cursor, 2);
  return { createdAt: Number(createdAt), id: String(id) };
}
