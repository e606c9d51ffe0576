import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { MACHINE_CHANGED_TOPIC } from '@caih/backstage-plugin-itsm-common';
import { clockServiceRef } from '@caih/backstage-plugin-itsm-node';
import { HardwareProcessor } from './processor';
import { HttpMachineFeed, MachineEntityProvider } from './provider';

const PULL_TASK = 'itsm-machines';
const LEVELS_TASK = 'itsm-contract-levels';

/**
 * Hardware under maintenance in the catalog: the fleet's machines as entities,
 * and the rules for those that others write.
 *
 * @public
 */
export const catalogModuleItsm = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'itsm',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        clock: clockServiceRef,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        clock,
        discovery,
        events,
        logger,
        scheduler,
      }) {
        const feed = new HttpMachineFeed({ auth, discovery });
        const provider = new MachineEntityProvider({ clock, feed });
        catalog.addProcessor(new HardwareProcessor({ clock, feed, logger }));
        catalog.addEntityProvider(provider);

        await scheduler.scheduleTask({
          id: PULL_TASK,
          frequency: { minutes: 1 },
          timeout: { minutes: 30 },
          initialDelay: { seconds: 10 },
          scope: 'global',
          fn: async signal => {
            const count = await provider.pull(signal);
            if (count > 0) logger.info(`${count} machines followed`);
          },
        });
        // Often enough to be soon after midnight in every zone.
        await scheduler.scheduleTask({
          id: LEVELS_TASK,
          frequency: { minutes: 10 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 30 },
          scope: 'global',
          fn: () => provider.refreshLevels(),
        });
        await events.subscribe({
          id: 'itsm-machines',
          topics: [MACHINE_CHANGED_TOPIC],
          // One that is running already is followed by another in a minute.
          onEvent: async () =>
            scheduler.triggerTask(PULL_TASK).catch(error => {
              if (error.name !== 'ConflictError') throw error;
            }),
        });
      },
    });
  },
});
