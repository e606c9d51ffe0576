import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { AccessLogService } from './AccessLogService';

/** Ends the retention of who looked, by one process at a time. */
export async function scheduleAccessLog(
  scheduler: SchedulerService,
  accessLog: AccessLogService,
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'itsm-forget-old-access-log',
    scope: 'global',
    frequency: { hours: 24 },
    timeout: { minutes: 30 },
    initialDelay: { minutes: 10 },
    fn: async () => {
      await accessLog.forgetOld();
    },
  });
}
