import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { MessageStore, MessageWriter } from '../messages';
import type { SpreadsheetWriter } from '../spreadsheet';
import { triggerSoon } from '../tasks';
import type { FleetReader } from '../tickets';
import { AnniversaryListService } from './AnniversaryListService';
import { DatabaseAnniversaryStore } from './DatabaseAnniversaryStore';
import { ListFiles } from './ListFiles';
import { listWriter } from './listWriter';
import { makeLists, type MakingOptions } from './makeLists';

const TASK = 'itsm-make-anniversary-lists';

/** The room of anniversary lists put together, and its upkeep. */
export function createAnniversaries(options: {
  knex: Knex;
  clock: ClockService;
  logger: LoggerService;
  scheduler: SchedulerService;
  fleet: Pick<FleetReader, 'establishmentNames' | 'entityRefs'>;
  writer: SpreadsheetWriter;
  /** Where a list is noticed, to be sent. */
  outbox: MessageStore;
}): {
  /** Writes the message that brings a list. */
  messageWriter: MessageWriter;
  serviceWith(
    messagesOf: Parameters<
      typeof AnniversaryListService.create
    >[0]['messagesOf'],
  ): AnniversaryListService;
  /** An order may have its anniversary behind it already: its list is owed. */
  onOrderPlaced(): Promise<void>;
  schedule(making: Pick<MakingOptions, 'machinesAtRisk'>): Promise<void>;
} {
  const { scheduler } = options;
  const store = DatabaseAnniversaryStore.create();
  const files = ListFiles.create(options);
  const shared = { ...options, store, files };
  return {
    messageWriter: listWriter(shared),
    serviceWith: messagesOf =>
      AnniversaryListService.create({ ...shared, messagesOf }),
    onOrderPlaced: () => triggerSoon(TASK, options),
    async schedule(making) {
      await scheduler.scheduleTask({
        id: TASK,
        scope: 'global',
        frequency: { hours: 1 },
        timeout: { minutes: 30 },
        initialDelay: { minutes: 1 },
        fn: async () => {
          await makeLists({ ...shared, ...making });
        },
      });
    },
  };
}
