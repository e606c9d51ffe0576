import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { MACHINE_CHANGED_TOPIC } from '@caih/backstage-plugin-itsm-common';
import { triggerSoon } from '../../tasks';
import { refreshTally } from './refreshTally';

const TALLY_TASK = 'itsm-count-fleet';

/** Counts the fleet soon after it changes, and after midnight in every zone. */
export async function scheduleTally(
  scheduler: SchedulerService,
  options: Parameters<typeof refreshTally>[0] & {
    events: EventsService;
    logger: LoggerService;
  },
): Promise<void> {
  const { events, logger } = options;
  await scheduler.scheduleTask({
    id: TALLY_TASK,
    scope: 'global',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 10 },
    fn: async () => {
      await refreshTally(options);
    },
  });
  await events.subscribe({
    id: TALLY_TASK,
    topics: [MACHINE_CHANGED_TOPIC],
    onEvent: () => triggerSoon(TALLY_TASK, { scheduler, logger }),
  });
}
