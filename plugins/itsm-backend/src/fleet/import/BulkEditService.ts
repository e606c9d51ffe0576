import { NotFoundError } from '@backstage/errors';
import {
  type BulkChanges,
  bulkEditSheet,
  CONTRACT_TIME_ZONE,
  type InventoryImport,
  type InventoryLanguage,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person, Scope } from '../../access';
import { UnprocessableError } from '../../http';
import { MAX_ROWS, writeCsv } from '../../spreadsheet';
import type { MachineFilter, MachineStore } from '../MachineStore';
import { knownMachineOf, type MachineRow } from '../rows';
import type { InventoryService } from './InventoryService';
import type { InventoryWork } from './InventoryWork';

/** Machines read at once, whatever their number. */
const PAGE_SIZE = 500;

/** The lines of a sheet but for its headers. */
const MAX_MACHINES = MAX_ROWS - 1;

const FILE_NAMES: Record<InventoryLanguage, string> = {
  fr: 'modification',
  en: 'change',
};

/**
 * Changes of several machines at once. Each is written down as an inventory
 * that says those changes alone: the same checks, the same preview, the same
 * hands to apply it, and kept as one is (CCTP 2.1.29).
 */
export class BulkEditService {
  static create(options: {
    clock: ClockService;
    inventories: InventoryService;
    machines: MachineStore;
    work: InventoryWork;
  }): BulkEditService {
    return new BulkEditService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof BulkEditService.create>[0],
  ) {}

  /**
   * Writes down a change and compares it with the fleet, which stays as it is.
   *
   * @throws NotFoundError when no machine is meant that is in scope
   * @throws UnprocessableError when they are of several establishments, or too
   * many for one inventory
   * @throws NotAllowedError when the person may not give in its inventory
   */
  async create(
    person: Person,
    edit: {
      filter: MachineFilter;
      changes: BulkChanges;
      language: InventoryLanguage;
    },
  ): Promise<InventoryImport> {
    const { clock, inventories, work } = this.options;
    const { filter, changes, language } = edit;
    const rows = await this.#machines(person.scope, filter);
    const [establishmentId, another] = new Set(
      rows.map(row => row.establishment_id),
    );
    if (establishmentId === undefined) {
      throw new NotFoundError('There is no machine to change');
    }
    if (another !== undefined) {
      throw new UnprocessableError(
        'machines',
        'several-establishments',
        'The machines are of several establishments; choose those of one',
      );
    }
    const sheet = bulkEditSheet(rows.map(knownMachineOf), changes, language);
    const day = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    const { id } = await inventories.create(person, {
      establishmentId,
      fileName: `${FILE_NAMES[language]}-${day}.csv`,
      content: writeCsv({ rows: sheet, delimiter: ';' }),
      origin: 'bulk-edit',
    });
    return work.check(person, id, { columns: [], mode: 'update' });
  }

  async #machines(scope: Scope, filter: MachineFilter): Promise<MachineRow[]> {
    const { machines } = this.options;
    const rows: MachineRow[] = [];
    let after: { name: string; id: string } | undefined;
    do {
      const page = await machines.list(scope, filter, {
        after,
        limit: PAGE_SIZE,
      });
      rows.push(...page.map(one => one.machine));
      if (rows.length > MAX_MACHINES) {
        throw new UnprocessableError(
          'machines',
          'too-many-machines',
          `More than ${MAX_MACHINES} machines; narrow them down`,
        );
      }
      const last = page[page.length - 1]?.machine;
      after = page.length < PAGE_SIZE ? undefined : last;
    } while (after !== undefined);
    return rows;
  }
}
