import { createHash, randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type FileColumn,
  fromEpochSeconds,
  guardRemovals,
  type ImportApplication,
  type ImportCheck,
  type ImportLinePage,
  type InventoryImport,
  type InventoryImportPage,
  type ImportMode,
  type InventoryLanguage,
  type InventorySheet,
  type LineOutcome,
  machineImportPermission,
  problemsOfMapping,
  readFileColumns,
  TEMPLATE_VERSION,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { assertCan, ofMembership, type Person, within } from '../../access';
import { isPostgres, toColumn } from '../../database';
import {
  decodeCursor,
  encodeCursor,
  FieldError,
  UnprocessableError,
} from '../../http';
import { readInventory, type SpreadsheetReader } from '../../spreadsheet';
import { createMachineId } from '../machineId';
import type { SiteRow } from '../rows';
import { applyPlan } from './applyPlan';
import {
  type ComparedInventory,
  compareWithFleet,
  fingerprintOf,
  type FleetStores,
  type InventoryToCompare,
} from './compareWithFleet';
import {
  alreadyApplied,
  atWork,
  emptyFile,
  fleetChanged,
  notChecked,
} from './importErrors';
import {
  columnsOfImport,
  countsOfImport,
  type ImportRow,
  type ImportWork,
  type InventoryStore,
  type NamedImportRow,
  UNTOUCHED,
} from './InventoryStore';
import { presentInventory, presentLine } from './presentInventory';
import { publishMachines } from './publishMachines';

const DAY_SECONDS = 86_400;
/** How long an inventory that was never applied is kept. */
const KEPT_DAYS = 30;
/** Who has said nothing for so long is at it no more. */
const DEAD_AFTER_SECONDS = 120;

/** Tells how much of the work is done. */
type Report = (done: number) => Promise<void>;

/**
 * Inventories as files that people give in: read, checked against the fleet,
 * looked at, and applied, in steps that one can go back in (CCTP 2.1.29).
 */
export class InventoryService {
  static create(
    options: FleetStores & {
      clock: ClockService;
      events: EventsService;
      knex: Knex;
      logger: LoggerService;
      reader: SpreadsheetReader;
      store: InventoryStore;
    },
  ): InventoryService {
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
    file: { establishmentId: string; fileName: string; content: Buffer },
  ): Promise<InventoryImport> {
    const { clock, establishments, knex, reader, store } = this.options;
    const { establishmentId, fileName, content } = file;
    if (!(await establishments.get(person.scope, establishmentId))) {
      throw new NotFoundError(`There is no establishment '${establishmentId}'`);
    }
    assertMayImport(person, establishmentId);
    const { format, sheet } = await readInventory(reader, content);
    const scope = within(person.scope, establishmentId);
    const id = randomUUID();
    const now = clock.now();
    await knex.transaction(async tx => {
      const remembered = await store.remembered(
        scope,
        tx,
        establishmentId,
        TEMPLATE_VERSION,
      );
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

  /**
   * Compares the file with the fleet and keeps what it comes to.
   *
   * @throws FieldError naming a column that is missing or there twice
   * @throws ConflictError when it is applied already, or somebody is at it
   */
  async check(
    person: Person,
    id: string,
    { columns: said, mode }: ImportCheck,
  ): Promise<InventoryImport> {
    const { clock, knex, store } = this.options;
    const row = await this.#findToWrite(person, id);
    if (row.state === 'applied') throw alreadyApplied();
    const columns = await this.#mapColumns(person, row, said);
    const scope = within(person.scope, row.establishment_id);
    const total = 2 * row.line_count;
    await this.#working(person, row, 'check', total, async report => {
      const sheet = await this.#readSheet(person, row);
      await knex.transaction(async tx => {
        const compared = await compareWithFleet(
          person.scope,
          tx,
          this.options,
          inventoryOf(row, { sheet, columns, mode }),
        );
        await report(row.line_count);
        await store.writeLines(scope, tx, id, compared.lines, done =>
          report(row.line_count + done),
        );
        await store.remember(
          scope,
          tx,
          row.establishment_id,
          row.template_version,
          columns,
        );
        await store.update(scope, tx, id, {
          state: 'checked',
          mode,
          columns: JSON.stringify(columns),
          counts: JSON.stringify(compared.counts),
          known_count: compared.known,
          fingerprint: fingerprintOf(compared),
          checked_at: toColumn(clock.now()),
        });
      });
    });
    return this.get(person, id);
  }

  /**
   * Does what the check said, in one transaction.
   *
   * @throws UnprocessableError when lines are wrong and not left out, or the
   * number of removals has to be typed
   * @throws ConflictError when it is not checked, applied already, or the fleet
   * has changed since the check
   */
  async apply(
    person: Person,
    id: string,
    application: ImportApplication,
  ): Promise<InventoryImport> {
    const { knex } = this.options;
    const row = await this.#findToWrite(person, id);
    if (row.state === 'applied') throw alreadyApplied();
    if (row.state === 'read') {
      throw notChecked();
    }
    assertGuards(row, application);
    const counts = countsOfImport(row);
    const total = (counts?.added ?? 0) + (counts?.changed ?? 0);
    const compared = await this.#working(
      person,
      row,
      'apply',
      total,
      async report => {
        const sheet = await this.#readSheet(person, row);
        return knex.transaction(tx =>
          this.#applyIn(person, tx, { row, sheet, application, report }),
        );
      },
    );
    const touched =
      compared.plan.filter(one => one.changed.length > 0).length +
      compared.removed.length;
    if (touched > 0) {
      await publishMachines(this.options, {
        establishmentIds: [row.establishment_id],
        count: touched,
      });
    }
    return this.get(person, id);
  }

  async #applyIn(
    person: Person,
    tx: Knex.Transaction,
    work: {
      row: NamedImportRow;
      sheet: InventorySheet;
      application: ImportApplication;
      report: Report;
    },
  ): Promise<ComparedInventory> {
    const { row, sheet, application, report } = work;
    const { clock, countOpenTickets, machines, store } = this.options;
    const scope = within(person.scope, row.establishment_id);
    // Taken first: two imports of one machine wait for one another.
    const sequence = await machines.takeChangeSequence(tx);
    const compared = await compareWithFleet(
      person.scope,
      tx,
      this.options,
      inventoryOf(row, {
        sheet,
        columns: columnsOfImport(row),
        mode: row.mode ?? 'update',
      }),
    );
    if (fingerprintOf(compared) !== row.fingerprint) throw fleetChanged();
    const now = clock.now();
    await applyPlan(scope, tx, machines, {
      plan: compared.plan,
      removed: compared.removed,
      sequence,
      now,
      onProgress: report,
    });
    // Those that leave are locked by now: no ticket can come any more.
    const left = compared.removed.map(machine => machine.id);
    const open = await countOpenTickets(ofMembership(scope), left, tx);
    if (open.size > 0) throw fleetChanged();
    await store.writeLines(scope, tx, row.id, compared.lines, async () => {});
    await store.update(scope, tx, row.id, {
      state: 'applied',
      applied_at: toColumn(now),
      applied_by: person.ref,
      applied_by_name: person.name,
      applied_lines: application.lines,
    });
    return compared;
  }

  async #readSheet(
    person: Person,
    { id }: NamedImportRow,
  ): Promise<InventorySheet> {
    const { content } = await this.readFile(person, id);
    const { sheet } = await readInventory(this.options.reader, content);
    return sheet;
  }

  /** The columns of the file as the person says what they are. */
  async #mapColumns(
    person: Person,
    row: NamedImportRow,
    said: ImportCheck['columns'],
  ): Promise<FileColumn[]> {
    const meant = new Map(said.map(({ index, column }) => [index, column]));
    const columns = columnsOfImport(row).map((one): FileColumn => {
      const column = meant.get(one.index);
      return column === undefined || column === one.column
        ? one
        : { ...one, column, by: 'remembered' };
    });
    const sites = await this.options.establishments.sites(person.scope, [
      row.establishment_id,
    ]);
    const [problem] = problemsOfMapping(columns, {
      hasSiteByDefault: sites.length === 1,
    });
    if (problem) {
      throw new FieldError(
        `columns.${problem.column}`,
        problem.code,
        problem.code === 'column-missing'
          ? `No column is said to be '${problem.column}'; say which one is`
          : `Several columns are said to be '${problem.column}'; keep one`,
      );
    }
    return columns;
  }

  /** One at a time, told how far it is, and free again however it ends. */
  async #working<T>(
    person: Person,
    { id, establishment_id }: NamedImportRow,
    work: ImportWork,
    total: number,
    run: (report: Report) => Promise<T>,
  ): Promise<T> {
    const { clock, knex, store } = this.options;
    const scope = within(person.scope, establishment_id);
    const now = clock.now();
    const deadBefore = fromEpochSeconds(
      toEpochSeconds(now) - DEAD_AFTER_SECONDS,
    );
    const by = { work, total, now, deadBefore };
    if (!(await store.begin(scope, knex, id, by))) {
      throw atWork();
    }
    const report: Report = async done => {
      // SQLite has one connection, which the transaction holds.
      if (!isPostgres(knex)) return;
      await store.update(scope, knex, id, {
        work_done: done,
        work_seen_at: toColumn(clock.now()),
      });
    };
    try {
      return await run(report);
    } finally {
      await store.update(scope, knex, id, { work: null });
    }
  }

  /** @throws NotFoundError when it is unknown or out of scope */
  async find(person: Person, id: string): Promise<NamedImportRow> {
    const { knex, store } = this.options;
    const row = await store.get(person.scope, knex, id);
    if (!row) throw new NotFoundError(`There is no import '${id}'`);
    return row;
  }

  async #findToWrite(person: Person, id: string): Promise<NamedImportRow> {
    const row = await this.find(person, id);
    assertMayImport(person, row.establishment_id);
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
      mayImport: mayImport(person, row.establishment_id),
    });
  }
}

function inventoryOf(
  row: ImportRow,
  read: { sheet: InventorySheet; columns: FileColumn[]; mode: ImportMode },
): InventoryToCompare {
  return {
    establishmentId: row.establishment_id,
    headerIndex: row.header_index,
    createId: createMachineId,
    ...read,
  };
}

function hasPart(person: Person, establishmentId: string): boolean {
  const role = person.roleFor(establishmentId);
  return role === 'local-referent' || role === 'contractor';
}

function mayImport(person: Person, establishmentId: string): boolean {
  return (
    hasPart(person, establishmentId) && person.can(machineImportPermission)
  );
}

function assertMayImport(person: Person, establishmentId: string): void {
  if (!hasPart(person, establishmentId)) {
    throw new NotAllowedError(
      'Only the contractor and the local referent of the establishment may import its inventory',
    );
  }
  assertCan(person, machineImportPermission);
}

function assertGuards(
  row: ImportRow,
  { lines, removals }: ImportApplication,
): void {
  const counts = countsOfImport(row);
  const wrong = counts?.wrong ?? 0;
  if (lines === 'all' && wrong > 0) {
    throw new UnprocessableError(
      'lines',
      'lines-wrong',
      `${wrong} lines are wrong; correct them, or apply the good lines alone`,
    );
  }
  const removed = counts?.removed ?? 0;
  const guard = guardRemovals({ known: row.known_count ?? 0, removed, wrong });
  if (guard.mustBeTyped && removals !== removed) {
    throw new UnprocessableError(
      'removals',
      'removals-not-typed',
      'More than a tenth of the fleet would leave; type how many machines that is',
    );
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
