import { Readable } from 'node:stream';
import { NotFoundError } from '@backstage/errors';
import {
  CONTRACT_TIME_ZONE,
  FAULTS_HEADER,
  foldText,
  type InventoryLanguage,
  type KnownMachine,
  localDateIn,
  messageOf,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { type Person, type Scope, within } from '../../access';
import {
  type CellNote,
  readCsv,
  type SheetCell,
  type SpreadsheetAnnotator,
  type SpreadsheetWriter,
  writeCsv,
} from '../../spreadsheet';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { MachineFilter, MachineStore } from '../MachineStore';
import { knownMachineOf } from '../rows';
import type { TermsToComeStore } from '../TermsToComeStore';
import { termFactsOfToCome } from '../toCome';
import type { InventoryService } from './InventoryService';
import {
  inventoryBook,
  inventoryColumns,
  inventoryFileName,
  inventoryRow,
  inventorySheetName,
} from './inventorySheets';
import type { InventoryStore } from './InventoryStore';
import { knownMachines } from './knownMachines';

/** Machines read at once, whatever their number. */
const PAGE_SIZE = 500;

/** A file to be downloaded. */
export interface InventoryBook {
  fileName: string;
  content: Uint8Array;
}

/** The files that go with imports: to fill in, to correct, to take home. */
export class InventoryBooks {
  static create(options: {
    annotator: SpreadsheetAnnotator;
    clock: ClockService;
    establishments: EstablishmentStore;
    inventories: InventoryService;
    knex: Knex;
    machines: MachineStore;
    store: InventoryStore;
    toCome: TermsToComeStore;
    writer: SpreadsheetWriter;
  }): InventoryBooks {
    return new InventoryBooks(options);
  }

  private constructor(
    private readonly options: Parameters<typeof InventoryBooks.create>[0],
  ) {}

  /**
   * The workbook to fill in, with the machines known so far or without.
   *
   * @throws NotFoundError when the establishment is unknown or out of scope
   */
  async template(
    person: Person,
    establishmentId: string,
    options: { withMachines: boolean; language: InventoryLanguage },
  ): Promise<InventoryBook> {
    const { clock, establishments, knex, writer } = this.options;
    const { withMachines, language } = options;
    const scope = within(person.scope, establishmentId);
    if (!(await establishments.get(scope, establishmentId))) {
      throw new NotFoundError(`There is no establishment '${establishmentId}'`);
    }
    const sites = await establishments.sites(scope, [establishmentId]);
    const known = withMachines
      ? await knownMachines(scope, knex, this.options, {
          sites,
          establishmentIds: [establishmentId],
          now: clock.now(),
        })
      : [];
    const live = known.filter(one => !one.removed).sort(byName);
    const nameChassis = chassisNames(live);
    const name = inventoryFileName(
      withMachines ? 'file' : 'template',
      language,
    );
    return {
      fileName: `${name}-${establishmentId}.xlsx`,
      content: await writer.writeBook(
        inventoryBook({
          language,
          siteIds: sites.map(site => site.id),
          rows: live.map(machine =>
            inventoryRow(lastGiven(machine), {
              chassis: nameChassis(machine),
              language,
            }),
          ),
        }),
      ),
    };
  }

  /**
   * The machines of a list, all of them, as lines that an import takes.
   *
   * @param onShown - told whose machine each row is, before it is written
   */
  export(
    scope: Scope,
    filter: MachineFilter,
    language: InventoryLanguage,
    onShown: (establishmentId: string) => void,
  ): { fileName: string; content: Readable } {
    const { clock, writer } = this.options;
    const day = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    return {
      fileName: `${inventoryFileName('file', language)}-${day}.xlsx`,
      content: writer.write({
        name: inventorySheetName(language),
        columns: inventoryColumns(language),
        rows: this.#rows(scope, filter, language, onShown),
      }),
    };
  }

  async *#rows(
    scope: Scope,
    filter: MachineFilter,
    language: InventoryLanguage,
    onShown: (establishmentId: string) => void,
  ): AsyncGenerator<SheetCell[]> {
    const { knex, machines } = this.options;
    const chassis = new Map<string, (machine: KnownMachine) => string | null>();
    let after: { name: string; id: string } | undefined;
    do {
      const page = await machines.list(scope, filter, {
        after,
        limit: PAGE_SIZE,
      });
      for (const { machine, toCome } of page) {
        const id = machine.establishment_id;
        if (machine.chassis_id !== null && !chassis.has(id)) {
          const rows = await machines.ofEstablishments(scope, knex, [id]);
          chassis.set(id, chassisNames(rows.map(knownMachineOf)));
        }
        onShown(id);
        const known: KnownMachine = {
          ...knownMachineOf(machine),
          termsToCome: toCome ? termFactsOfToCome(toCome) : undefined,
        };
        yield inventoryRow(lastGiven(known), {
          chassis: chassis.get(id)?.(known) ?? null,
          language,
        });
      }
      const last = page[page.length - 1]?.machine;
      after =
        page.length < PAGE_SIZE
          ? undefined
          : last && { name: last.name, id: last.id };
    } while (after !== undefined);
  }

  /** The same file, with what is wrong written beside the cells. */
  async corrections(
    person: Person,
    id: string,
    language: InventoryLanguage,
  ): Promise<InventoryBook & { format: 'xlsx' | 'csv' }> {
    const { inventories } = this.options;
    const { row, content } = await inventories.readFile(person, id);
    const notes = await this.#notes(person.scope, id, language);
    const { format, file_name: fileName, header_index: headerIndex } = row;
    const headers = Object.values(FAULTS_HEADER);
    return {
      format,
      fileName,
      content:
        format === 'csv'
          ? annotateCsv(content, headerIndex, FAULTS_HEADER[language], notes)
          : await this.options.annotator.annotate(content, {
              headerRow: headerIndex + 1,
              header: FAULTS_HEADER[language],
              otherHeaders: headers,
              notes,
            }),
    };
  }

  async #notes(
    scope: Scope,
    id: string,
    language: InventoryLanguage,
  ): Promise<CellNote[]> {
    const { knex, store } = this.options;
    const notes: CellNote[] = [];
    let after: number | undefined;
    do {
      const lines = await store.readLines(scope, knex, id, {
        outcomes: ['wrong'],
        after,
        limit: PAGE_SIZE,
      });
      for (const { line } of lines) {
        notes.push(
          ...line.faults.map(fault => ({
            row: fault.row,
            column: fault.column ?? null,
            text: noteOf(fault, language),
          })),
        );
      }
      after =
        lines.length < PAGE_SIZE ? undefined : lines[lines.length - 1].position;
    } while (after !== undefined);
    return notes;
  }
}

function noteOf(
  fault: Parameters<typeof messageOf>[0] & { header: string },
  language: InventoryLanguage,
): string {
  const message = messageOf(fault, language);
  if (fault.header === '') return message;
  return language === 'fr'
    ? `${fault.header}\u00a0: ${message}`
    : `${fault.header}: ${message}`;
}

function annotateCsv(
  content: Buffer,
  headerIndex: number,
  header: string,
  notes: readonly CellNote[],
): Buffer {
  const { rows, delimiter } = readCsv(content);
  const headers = rows[headerIndex] ?? [];
  const known: readonly (string | null)[] = Object.values(FAULTS_HEADER);
  const before = headers.findIndex(cell => known.includes(cell));
  const column =
    before >= 0 ? before : Math.max(...rows.map(row => row.length));
  const texts = new Map<number, string>();
  for (const { row, text } of notes) {
    const others = texts.get(row);
    texts.set(row, others ? `${others} ${text}` : text);
  }
  return writeCsv({
    delimiter,
    rows: rows.map((row, index) => {
      const cells = [...row];
      while (cells.length <= column) cells.push(null);
      if (index >= headerIndex) {
        cells[column] =
          index === headerIndex ? header : texts.get(index + 1) ?? null;
      }
      return cells;
    }),
  });
}

/**
 * How a line names the chassis of a machine: by its name, where no other
 * chassis answers to it; else by its number.
 */
function chassisNames(
  machines: readonly KnownMachine[],
): (machine: KnownMachine) => string | null {
  const byId = new Map(machines.map(machine => [machine.id, machine]));
  const answering = new Map<string, number>();
  for (const machine of machines) {
    if (machine.category !== 'chassis' || machine.removed) continue;
    const names = [
      machine.name,
      machine.serialNumber,
      machine.assetTag,
      machine.hostName,
    ].flatMap(name => (name === null ? [] : [foldText(name)]));
    for (const name of new Set(names)) {
      answering.set(name, (answering.get(name) ?? 0) + 1);
    }
  }
  return ({ chassisId }) => {
    const chassis = chassisId === null ? undefined : byId.get(chassisId);
    if (!chassis) return null;
    const { name, serialNumber, assetTag } = chassis;
    return answering.get(foldText(name)) === 1
      ? name
      : serialNumber ?? assetTag ?? name;
  };
}

/**
 * A machine as a line says it: with the terms that are to come, where there
 * are. A line with those of today would take them back.
 */
function lastGiven(machine: KnownMachine): KnownMachine {
  return { ...machine, ...machine.termsToCome };
}

function byName(one: KnownMachine, other: KnownMachine): number {
  return one.name.localeCompare(other.name, 'fr');
}
