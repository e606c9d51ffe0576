import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { MACHINE_CHANGED_TOPIC } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { HucreSpreadsheetReader } from '../spreadsheet';
import { triggerSoon } from '../tasks';
import { DatabaseLifecycleStore } from './DatabaseLifecycleStore';
import { EndOfLifeService } from './EndOfLifeService';
import type { EolSources } from './EolSources';
import { HardwareTableService } from './HardwareTableService';
import { matchModels } from './matchModels';
import type { EndOfLifeRules } from './readEndOfLifeRules';
import { refreshSources } from './refreshSources';

const MATCH_TASK = 'itsm-match-models';

/** The watch over ends of life put together, and its upkeep. */
export function createEndOfLife(options: {
  knex: Knex;
  clock: ClockService;
  events: EventsService;
  logger: LoggerService;
  rules: EndOfLifeRules;
  /** Those that modules add. */
  sources: EolSources;
}): {
  endOfLife: EndOfLifeService;
  hardwareTable: HardwareTableService;
  schedule(scheduler: SchedulerService): Promise<void>;
} {
  const { knex, events, logger, rules } = options;
  const { leadDays, threshold, refreshHours } = rules;
  const store = DatabaseLifecycleStore.create();
  const shared = { ...options, store, leadDays, threshold };
  for (const source of rules.sources) options.sources.addEolSource(source);
  const sources = options.sources.all();
  return {
    endOfLife: EndOfLifeService.create(shared),
    hardwareTable: HardwareTableService.create({
      ...shared,
      reader: new HucreSpreadsheetReader(),
    }),
    async schedule(scheduler) {
      await scheduler.scheduleTask({
        id: 'itsm-read-ends-of-life',
        scope: 'global',
        frequency: { hours: refreshHours },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 20 },
        fn: () => refreshSources({ ...shared, sources }),
      });
      // New models are compared when machines change, and now and then, as an
      // event may be lost.
      await scheduler.scheduleTask({
        id: MATCH_TASK,
        scope: 'global',
        frequency: { minutes: 15 },
        timeout: { minutes: 5 },
        initialDelay: { minutes: 1 },
        fn: () => knex.transaction(tx => matchModels(tx, store, threshold)),
      });
      await events.subscribe({
        id: MATCH_TASK,
        topics: [MACHINE_CHANGED_TOPIC],
        onEvent: () => triggerSoon(MATCH_TASK, { scheduler, logger }),
      });
    },
  };
}
