import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { MACHINE_CHANGED_TOPIC } from '@caih/backstage-plugin-itsm-common';

/**
 * Tells that machines have changed. An import holds whether or not anybody
 * could be told of it.
 */
export async function publishMachines(
  { events, logger }: { events: EventsService; logger: LoggerService },
  changed: { establishmentIds: readonly string[]; count: number },
): Promise<void> {
  try {
    await events.publish({
      topic: MACHINE_CHANGED_TOPIC,
      eventPayload: {
        establishmentIds: [...new Set(changed.establishmentIds)],
        count: changed.count,
      },
    });
  } catch (error) {
    logger.warn(`${MACHINE_CHANGED_TOPIC} not sent: ${error}`);
  }
}
