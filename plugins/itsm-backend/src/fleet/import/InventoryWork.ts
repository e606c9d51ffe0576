import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type FileColumn,
  fromEpochSeconds,
  guardRemovals,
  type ImportApplication,
  type ImportCheck,
  type ImportMode,
  type InventoryImport,
  type Instant,
  type InventorySheet,
  problemsOfMapping,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { ofMembership, type Person, within } from '../../access';
import { isPostgres, toColumn } from '../../database';
import { FieldError, UnprocessableError } from '../../http';
import { readInventory, type SpreadsheetReader } from '../../spreadsheet';
import { createMachineId } from '../machineId';
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
  fleetChanged,
  notChecked,
} from './importErrors';
import { assertMayApply, assertMayImport } from './importRights';
import type { InventoryService } from './InventoryService';
import {
  columnsOfImport,
  countsOfImport,
  type ImportRow,
  type ImportWork,
  type InventoryStore,
  type NamedImportRow,
} from './InventoryStore';
import { publishMachines } from './publishMachines';

/** Who has said nothing for so long is at it no more. */
const DEAD_AFTER_SECONDS = 120;

/** Tells how much of the work is done. */
type Report = (done: number) => Promise<void>;

function inventoryOf(
  row: ImportRow,
  read: {
    sheet: InventorySheet;
    columns: FileColumn[];
    mode: ImportMode;
    now: Instant;
  },
): InventoryToCompare {
  return {
    establishmentId: row.establishment_id,
    headerIndex: row.header_index,
    createId: createMachineId,
    ...read,
  };
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

/**
 * The work on an inventory that was given in, which takes its time: comparing
 * it with the fleet, and doing what that comes to (CCTP 2.1.29).
 */
export class InventoryWork {
  static create(
    options: FleetStores & {
      clock: ClockService;
      events: EventsService;
      inventories: InventoryService;
      knex: Knex;
      logger: LoggerService;
      reader: SpreadsheetReader;
      store: InventoryStore;
    },
  ): InventoryWork {
    return new InventoryWork(options);
  }

  private constructor(
    private readonly options: Parameters<typeof InventoryWork.create>[0],
  ) {}

  /**
   * Compares the file with the fleet and keeps what it comes to.
   *
   * @throws FieldError naming a column that is missing or there twice
   * @throws ConflictError when it is applied already, somebody is at it, or it
   * is a change of several machines and was compared before: it says of them
   * what was known then
   */
  async check(
    person: Person,
    id: string,
    { columns: said, mode }: ImportCheck,
  ): Promise<InventoryImport> {
    const { clock, inventories, knex, store } = this.options;
    const row = await inventories.find(person, id);
    assertMayImport(person, row.establishment_id);
    if (row.state === 'applied') throw alreadyApplied();
    if (row.origin === 'bulk-edit' && row.state === 'checked') {
      throw fleetChanged();
    }
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
          inventoryOf(row, { sheet, columns, mode, now: clock.now() }),
        );
        await report(row.line_count);
        await store.writeLines(scope, tx, id, compared.lines, done =>
          report(row.line_count + done),
        );
        if (row.origin === 'file') {
          await store.remember(
            scope,
            tx,
            row.establishment_id,
            row.template_version,
            columns,
          );
        }
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
    return inventories.get(person, id);
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
    const { inventories, knex } = this.options;
    const row = await inventories.find(person, id);
    assertMayApply(person, row.establishment_id);
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
    return inventories.get(person, id);
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
        now: clock.now(),
      }),
    );
    if (fingerprintOf(compared) !== row.fingerprint) throw fleetChanged();
    const now = clock.now();
    await applyPlan(scope, tx, this.options, {
      plan: compared.plan,
      removed: compared.removed,
      sequence,
      now,
      by: person,
      importId: row.id,
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
    const { inventories, reader } = this.options;
    const { content } = await inventories.readFile(person, id);
    const { sheet } = await readInventory(reader, content);
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
}
