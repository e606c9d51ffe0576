import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';

/**
 * Has a task run soon, so that whoever caused it does not wait for what it
 * does. Where it runs already, its next run comes anyway.
 */
export async function triggerSoon(
  id: string,
  options: { scheduler: SchedulerService; logger: LoggerService },
): Promise<void> {
  const { scheduler, logger } = options;
  try {
    await scheduler.triggerTask(id);
  } catch (error) {
    logger.debug(`The task ${id} runs later: ${error}`);
  }
}
