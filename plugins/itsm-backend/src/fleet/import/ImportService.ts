import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type Fault,
  type ImportReport,
  type InventoryLanguage,
  type PlannedMachine,
  planInventory,
  readLines,
  readTemplateHeaders,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../../access';
import type { EntryDeclarations } from '../../declarations';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { EstablishmentSync } from '../EstablishmentSync';
import { createMachineId } from '../machineId';
import type { MachineStore } from '../MachineStore';
import { inventorySiteOf } from '../rows';
import { knownMachines } from './knownMachines';
import type { TermsStore } from '../TermsStore';
import type { TermsToComeStore } from '../TermsToComeStore';
import type { SheetRows, SpreadsheetReader } from '../../spreadsheet';
import { applyPlan } from './applyPlan';
import { presentReport } from './presentReport';
import { publishMachines } from './publishMachines';

interface Outcome {
  plan: PlannedMachine[];
  faults: Fault[];
}

/**
 * Imports an inventory in one call: all of it or, with a fault in any cell,
 * nothing (CCTP 2.1.29). It adds and updates; it removes nothing.
 */
export class ImportService {
  static create(options: {
    clock: ClockService;
    events: EventsService;
    knex: Knex;
    logger: LoggerService;
    reader: SpreadsheetReader;
    establishments: EstablishmentStore;
    machines: MachineStore;
    terms: TermsStore;
    toCome: TermsToComeStore;
    declarations: EntryDeclarations;
    sync: EstablishmentSync;
  }): ImportService {
    return new ImportService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof ImportService.create>[0],
  ) {}

  /**
   * @throws NotAllowedError when the person is the local referent of no
   * establishment (CI25)
   * @throws FieldError when the file cannot be read as a workbook
   */
  async importWorkbook(
    person: Person,
    bytes: Uint8Array,
    options: { dryRun: boolean; language: InventoryLanguage },
  ): Promise<ImportReport> {
    const scope = scopeOfReferent(person);
    await this.options.sync.refresh();
    const sheet = await this.options.reader.readFirstSheet(bytes);
    const { plan, faults } = await this.options.knex.transaction(tx =>
      this.#apply(person, scope, tx, sheet, options.dryRun),
    );
    const applied = faults.length === 0 && !options.dryRun;
    const touched = plan.filter(machine => machine.changed.length > 0);
    if (applied && touched.length > 0) {
      await publishMachines(this.options, {
        establishmentIds: touched.map(one => one.line.establishmentId),
        count: touched.length,
      });
    }
    return presentReport({
      sheet: sheet.name,
      plan,
      faults,
      applied,
      language: options.language,
    });
  }

  /** Writes only where there is no fault, so nothing is ever rolled back. */
  async #apply(
    person: Person,
    scope: Scope,
    tx: Knex,
    sheet: SheetRows,
    dryRun: boolean,
  ): Promise<Outcome> {
    const { clock, establishments, machines } = this.options;
    const sites = await establishments.sites(scope, undefined, tx);
    const { headerIndex, places, faults } = readTemplateHeaders(sheet);
    if (faults.length > 0) return { plan: [], faults };
    const { lines, columns, ...read } = readLines(sheet, {
      headerIndex,
      places,
      sites: sites.map(inventorySiteOf),
    });
    // Taken first: two imports of one machine wait for one another.
    const sequence = dryRun ? 0 : await machines.takeChangeSequence(tx);
    const known = await knownMachines(scope, tx, this.options, {
      sites,
      establishmentIds: [...new Set(lines.map(line => line.establishmentId))],
      now: clock.now(),
    });
    const planned = planInventory({
      lines,
      columns,
      known,
      createId: createMachineId,
    });
    faults.push(...read.faults, ...planned.faults);
    if (faults.length === 0 && !dryRun) {
      await applyPlan(scope, tx, this.options, {
        plan: planned.plan,
        removed: [],
        sequence,
        now: clock.now(),
        by: person,
      });
    }
    return { plan: planned.plan, faults };
  }
}

function scopeOfReferent(person: Person): Scope {
  const ids = person.establishments
    .filter(one => one.role === 'local-referent')
    .map(one => one.id);
  if (ids.length === 0) {
    throw new NotAllowedError(
      'Only the local referent of an establishment may import its inventory',
    );
  }
  return { kind: 'establishments', ids };
}
