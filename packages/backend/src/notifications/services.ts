import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  DefaultNotificationService,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { clockServiceRef } from '@caih/backstage-plugin-itsm-node';
import { onlyRecent } from './onlyRecent';

/**
 * Notifications on a clock that is moved: those of the past are not shown.
 *
 * @internal
 */
export const recentNotificationServiceFactory = createServiceFactory({
  service: notificationService,
  deps: {
    auth: coreServices.auth,
    clock: clockServiceRef,
    discovery: coreServices.discovery,
  },
  factory: ({ clock, ...options }) =>
    onlyRecent(DefaultNotificationService.create(options), clock),
});
