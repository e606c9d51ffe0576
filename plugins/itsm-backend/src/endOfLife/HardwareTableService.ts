import {
  CONTRACT_TIME_ZONE,
  cellName,
  type HardwareTableReport,
  type InventoryLanguage,
  type LifecycleRecord,
  localDateIn,
  messageOf,
  planTable,
  readHardwareTable,
  type TableImportPage,
  type TableMode,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person } from '../access';
import { toColumn } from '../database';
import { decodeCursor, encodeCursor, unknownCursor } from '../http';
import { readInventory, type SpreadsheetReader } from '../spreadsheet';
import { assertContractor } from './assertContractor';
import { toRecord } from './DatabaseLifecycleStore';
import { type LifecycleStore, TABLE_SOURCE } from './LifecycleStore';
import { matchModels } from './matchModels';
import { presentImport } from './present';

const MAX_SHOWN = 200;

interface Options {
  knex: Knex;
  store: LifecycleStore;
  reader: SpreadsheetReader;
  clock: ClockService;
  threshold: number;
}

/** The table of ends of life of hardware, which the contractor imports (E3). */
export class HardwareTableService {
  static create(options: Options): HardwareTableService {
    return new HardwareTableService(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * All of a file or, with a fault in any cell, nothing.
   *
   * @param options - `dryRun`: says what would change, and changes nothing
   * @throws NotAllowedError when the person is not the contractor's
   * @throws FieldError when the file cannot be read
   */
  async importTable(
    person: Person,
    bytes: Uint8Array,
    options: {
      fileName: string;
      mode: TableMode;
      dryRun: boolean;
      language: InventoryLanguage;
    },
  ): Promise<HardwareTableReport> {
    assertContractor(person);
    const { knex, store, reader, clock, threshold } = this.options;
    const { fileName, mode, dryRun, language } = options;
    const now = clock.now();
    const { sheet } = await readInventory(reader, bytes);
    const { records, faults } = readHardwareTable(
      sheet,
      localDateIn(CONTRACT_TIME_ZONE, now),
    );
    const isApplied = faults.length === 0 && !dryRun;
    const plan = await knex.transaction(async tx => {
      if (isApplied) await store.holdMatches(tx);
      const kept = (await store.recordsOf(tx, TABLE_SOURCE)).map(toRecord);
      const planned = planTable(kept, records, mode);
      if (!isApplied) return planned;
      const { added, changed, removed } = planned;
      await store.removeRecords(
        tx,
        [...changed, ...removed].map(one => one.id),
      );
      await store.addRecords(tx, TABLE_SOURCE, [...added, ...changed]);
      await store.writeSource(tx, {
        id: TABLE_SOURCE,
        title: '',
        tried_at: toColumn(now),
        read_at: toColumn(now),
      });
      await store.addImport(tx, {
        imported_at: toColumn(now),
        imported_by: person.ref,
        imported_by_name: person.name,
        file_name: fileName,
        mode,
        added: added.length,
        changed: changed.length,
        removed: removed.length,
      });
      await matchModels(tx, store, threshold);
      return planned;
    });
    const names = (some: readonly LifecycleRecord[]) =>
      some.slice(0, MAX_SHOWN).map(({ maker, model }) => `${maker} ${model}`);
    return {
      applied: isApplied,
      added: plan.added.length,
      changed: plan.changed.length,
      removed: plan.removed.length,
      unchanged: plan.unchanged,
      removedModels: names(plan.removed),
      errors: [...faults]
        .sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1))
        .slice(0, MAX_SHOWN)
        .map(fault => ({
          row: fault.row,
          column: fault.header,
          cell: cellName(fault.row, fault.column ?? 0),
          code: fault.code,
          message: messageOf(fault, language),
          value: fault.value,
        })),
    };
  }

  /** Who imported what, the latest first. */
  async listImports(page: {
    cursor?: string;
    limit: number;
  }): Promise<TableImportPage> {
    const { knex, store } = this.options;
    const rows = await store.listImports(knex, {
      after: readCursor(page.cursor),
      limit: page.limit + 1,
    });
    const items = rows.slice(0, page.limit).map(presentImport);
    return {
      items,
      nextCursor:
        rows.length > page.limit
          ? encodeCursor([items[items.length - 1].id])
          : null,
    };
  }
}

function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id > 2 ** 31) {
    throw unknownCursor('cursor');
  }
  return id;
}
