import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type ImportReport,
  MACHINE_CHANGED_TOPIC,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../../access';
import { toColumn } from '../../database';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { EstablishmentSync } from '../EstablishmentSync';
import { createMachineId } from '../machineId';
import type { MachineStore } from '../MachineStore';
import type { MachineFactColumns } from '../rows';
import { searchTextOf } from '../searchText';
import type { SheetRows, SpreadsheetReader } from '../../spreadsheet';
import { chassisFirst } from './chassis';
import type { Fault, Language } from './faults';
import { planImport, type PlannedMachine } from './planImport';
import { readLines } from './readLines';
import { presentReport } from './presentReport';

interface Outcome {
  plan: PlannedMachine[];
  faults: Fault[];
}

/**
 * Imports an inventory: all of it or, with a fault in any cell, nothing
 * (CCTP 2.1.29). It adds and updates; it removes nothing.
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
    options: { dryRun: boolean; language: Language },
  ): Promise<ImportReport> {
    const scope = scopeOfReferent(person);
    await this.#refreshEstablishments();
    const sheet = await this.options.reader.readFirstSheet(bytes);
    const { plan, faults } = await this.options.knex.transaction(tx =>
      this.#apply(scope, tx, sheet, options.dryRun),
    );
    const applied = faults.length === 0 && !options.dryRun;
    const touched = plan.filter(machine => machine.changed.length > 0);
    if (applied && touched.length > 0) {
      await this.#publish(touched);
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
    scope: Scope,
    tx: Knex,
    sheet: SheetRows,
    dryRun: boolean,
  ): Promise<Outcome> {
    const { establishments, machines } = this.options;
    const sites = await establishments.sites(scope, undefined, tx);
    const { lines, faults, columns } = readLines(sheet, sites);
    // Taken first: two imports of one machine wait for one another.
    const sequence = dryRun ? 0 : await machines.takeChangeSequence(tx);
    const known = await machines.ofEstablishments(scope, tx, [
      ...new Set(lines.map(line => line.establishmentId)),
    ]);
    const planned = planImport({
      lines,
      columns,
      known,
      createId: createMachineId,
    });
    faults.push(...planned.faults);
    if (faults.length === 0 && !dryRun) {
      await this.#write(scope, tx, planned.plan, sequence);
    }
    return { plan: planned.plan, faults };
  }

  async #write(
    scope: Scope,
    tx: Knex,
    plan: readonly PlannedMachine[],
    sequence: number,
  ): Promise<void> {
    const { clock, machines } = this.options;
    const now = toColumn(clock.now());
    const written = ({ facts }: PlannedMachine) => ({
      ...facts,
      search_text: machineSearchText(facts),
      change_sequence: sequence,
      updated_at: now,
    });
    const added = chassisFirst(plan.filter(machine => !machine.known));
    await machines.insert(
      scope,
      tx,
      added.map(machine => ({
        ...written(machine),
        id: machine.id,
        establishment_id: machine.line.establishmentId,
        created_at: now,
      })),
    );
    for (const machine of plan) {
      if (machine.known && machine.changed.length > 0) {
        await machines.update(scope, tx, machine.id, written(machine));
      }
    }
  }

  /** The catalog may be away; what is known of establishments will do. */
  async #refreshEstablishments(): Promise<void> {
    try {
      await this.options.sync.run();
    } catch (error) {
      this.options.logger.warn(
        `The establishments could not be read from the catalog: ${error}`,
      );
    }
  }

  /** The import holds whether or not anybody could be told of it. */
  async #publish(machines: readonly PlannedMachine[]): Promise<void> {
    try {
      await this.options.events.publish({
        topic: MACHINE_CHANGED_TOPIC,
        eventPayload: {
          establishmentIds: [
            ...new Set(machines.map(one => one.line.establishmentId)),
          ],
          count: machines.length,
        },
      });
    } catch (error) {
      this.options.logger.warn(`${MACHINE_CHANGED_TOPIC} not sent: ${error}`);
    }
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

function machineSearchText(facts: MachineFactColumns): string {
  return searchTextOf([
    facts.name,
    facts.maker,
    facts.model,
    facts.serial_number,
    facts.asset_tag,
    facts.host_name,
    facts.building,
    facts.room,
    facts.rack,
  ]);
}
