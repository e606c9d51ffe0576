import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { TicketService } from './service';

/** The upkeep of tickets, by one process at a time. */
export async function scheduleTicketTasks(
  scheduler: SchedulerService,
  tickets: TicketService,
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'itsm-record-elapsed-suspensions',
    scope: 'global',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 20 },
    fn: async () => {
      await tickets.recordElapsedSuspensions();
    },
  });
  await scheduler.scheduleTask({
    id: 'itsm-forget-old-idempotency-keys',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 5 },
    fn: async () => {
      await tickets.forgetOldKeys();
    },
  });
}
