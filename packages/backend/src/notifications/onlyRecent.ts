import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';

const DAY_MS = 86_400_000;

/**
 * Sends what is of the last day by the clock of the machine, as of which the
 * portal shows everything. What was told on a day gone by has been read since.
 */
export function onlyRecent(
  notifications: NotificationService,
  clock: ClockService,
): NotificationService {
  return {
    async send(notification) {
      if (Date.now() - Date.parse(clock.now()) > DAY_MS) return;
      await notifications.send(notification);
    },
  };
}
