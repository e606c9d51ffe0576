import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { HardwareCategory } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { DatabaseDeclarationStore, EntryDeclarations } from '../declarations';
import {
  AdoptionService,
  AdoptionSync,
  DatabaseAdoptionStore,
} from './adoption';
import { AttachedService, DatabaseAttachedStore } from './attached';
import {
  cellTally,
  CompositionService,
  DatabaseCompositionStore,
} from './composition';
import { DatabaseEstablishmentStore } from './EstablishmentStore';
import { EstablishmentSync } from './EstablishmentSync';
import { FleetRecords } from './FleetRecords';
import { type CountOpenTickets, FleetService } from './FleetService';
import {
  BulkEditService,
  DatabaseInventoryStore,
  ImportService,
  InventoryBooks,
  InventoryService,
  InventoryWork,
} from './import';
import { DatabaseMachineStore } from './DatabaseMachineStore';
import { scheduleTally, type Tally } from './tally';
import { takeEffect } from './takeEffect';
import { DatabaseTermsStore } from './TermsStore';
import { DatabaseTermsToComeStore } from './TermsToComeStore';
import { DatabaseWarningStore, warningWriter, warnOfEnds } from './warnings';
import type { MessageStore, MessageWriter } from '../messages';
import {
  HucreSpreadsheetAnnotator,
  HucreSpreadsheetReader,
  HucreSpreadsheetWriter,
} from '../spreadsheet';

/** The services of the fleet, and its timed work. */
export interface Fleet {
  fleet: FleetService;
  /** The fleet as the other rooms read and write it. */
  records: FleetRecords;
  imports: ImportService;
  composition: CompositionService;
  /** Which machines are attached to which. */
  attached: AttachedService;
  /** What is wrong with hardware that others wrote into the catalog. */
  adoption: AdoptionService;
  /** Inventories as files that are given in, checked and applied. */
  importing: {
    inventories: InventoryService;
    work: InventoryWork;
    books: InventoryBooks;
    bulkEdits: BulkEditService;
  };
  /** Writes the warnings of covers that end. */
  warningWriter: MessageWriter;
  /**
   * Keeps the establishments, and the machines that others wrote into the
   * catalog, as the catalog describes them, warns them of covers that end, and
   * keeps the fleet counted.
   *
   * @param tallies - what else is counted of it
   */
  schedule(
    scheduler: SchedulerService,
    tallies?: readonly Tally[],
  ): Promise<void>;
}

export function createFleet(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: ClockService;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  countOpenTickets: CountOpenTickets;
  /** Where a warning is noticed, to be sent. */
  outbox: MessageStore;
  /** What counts as a UNIX or x86 server (BI7). */
  serverCategories: readonly HardwareCategory[];
}): Fleet {
  const establishments = DatabaseEstablishmentStore.create(options.knex);
  const machines = DatabaseMachineStore.create(options.knex);
  const terms = DatabaseTermsStore.create(options.knex);
  const toCome = DatabaseTermsToComeStore.create();
  const attachments = DatabaseAttachedStore.create();
  const declarations = EntryDeclarations.create({
    store: DatabaseDeclarationStore.create(),
    outbox: options.outbox,
  });
  const shared = {
    ...options,
    establishments,
    machines,
    terms,
    toCome,
    attachments,
    declarations,
  };
  const records = FleetRecords.create(shared);
  const sync = EstablishmentSync.create(shared);
  const adoptions = { ...shared, store: DatabaseAdoptionStore.create() };
  const adopting = AdoptionSync.create(adoptions);
  const reader = new HucreSpreadsheetReader();
  const store = DatabaseInventoryStore.create();
  const warning = { ...shared, store: DatabaseWarningStore.create() };
  const inventories = InventoryService.create({
    ...shared,
    reader,
    store,
    sync,
  });
  const work = InventoryWork.create({ ...shared, inventories, reader, store });
  return {
    fleet: FleetService.create({ ...shared, records }),
    records,
    imports: ImportService.create({ ...shared, sync, reader }),
    importing: {
      inventories,
      work,
      bulkEdits: BulkEditService.create({ ...shared, inventories, work }),
      books: InventoryBooks.create({
        ...shared,
        annotator: new HucreSpreadsheetAnnotator(),
        inventories,
        store,
        writer: new HucreSpreadsheetWriter(),
      }),
    },
    attached: AttachedService.create({ ...shared, store: attachments }),
    adoption: AdoptionService.create(adoptions),
    composition: CompositionService.create({
      ...shared,
      store: DatabaseCompositionStore.create(options.knex),
    }),
    warningWriter: warningWriter(warning),
    async schedule(scheduler, tallies = []) {
      await scheduler.scheduleTask({
        id: 'itsm-warn-of-covers-that-end',
        frequency: { hours: 1 },
        timeout: { minutes: 30 },
        initialDelay: { minutes: 2 },
        scope: 'global',
        fn: async () => {
          await warnOfEnds(warning);
        },
      });
      await scheduler.scheduleTask({
        id: 'itsm-terms-take-effect',
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 15 },
        scope: 'global',
        fn: async () => {
          await takeEffect(shared);
        },
      });
      await scheduler.scheduleTask({
        id: 'itsm-establishments',
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 5 },
        scope: 'global',
        fn: async () => {
          await sync.run();
        },
      });
      await scheduler.scheduleTask({
        id: 'itsm-adopt-hardware',
        frequency: { minutes: 1 },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 20 },
        scope: 'global',
        fn: async () => {
          await adopting.run();
        },
      });
      await scheduleTally(scheduler, {
        ...shared,
        tallies: [cellTally, ...tallies],
      });
    },
  };
}
