import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { MACHINE_CHANGED_TOPIC } from '@caih/backstage-plugin-itsm-common';

/** Hears that machines of an establishment have changed, and which. */
export const fleetChangesPlugin = createBackendPlugin({
  pluginId: 'fleet-changes',
  register(env) {
    env.registerInit({
      deps: {
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ events, logger }) {
        await events.subscribe({
          id: 'fleet-changes',
          topics: [MACHINE_CHANGED_TOPIC],
          async onEvent({ eventPayload }) {
            logger.info(`The fleet changed: ${JSON.stringify(eventPayload)}`);
          },
        });
      },
    });
  },
});
