import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  GuardedCollatorFactory,
  machineCollection,
  noticeCollection,
  ticketCollection,
} from './collators';
import { readSettings } from './config';
import { HttpSearchFeed } from './feed';
import { PolicyGuard, PolicyWatch } from './guard';

/**
 * Tickets, machines and obsolescence notices in the search of the portal, as
 * far as its policy keeps them from those who may not see them.
 *
 * @public
 */
export const searchModuleItsm = createBackendModule({
  pluginId: 'search',
  moduleId: 'itsm-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        config,
        discovery,
        indexRegistry,
        logger,
        scheduler,
      }) {
        const { schedule, ticketMonths, path, entityPath } =
          readSettings(config);
        const feed = new HttpSearchFeed({ auth, discovery });
        const guard = new PolicyGuard({ auth, config, discovery });
        const watch = new PolicyWatch({ guard, scheduler });
        for (const collection of [
          ticketCollection({ feed, path, months: ticketMonths }),
          machineCollection({ feed, path, entityPath }),
          noticeCollection({ feed, path }),
        ]) {
          indexRegistry.addCollator({
            factory: new GuardedCollatorFactory({ collection, guard, logger }),
            schedule: watch.following(
              scheduler.createScheduledTaskRunner(schedule),
            ),
          });
        }
        await scheduler.scheduleTask({
          id: 'itsm-search-policy',
          frequency: { minutes: 1 },
          timeout: { seconds: 50 },
          initialDelay: { seconds: 10 },
          // Each process has its own view of what was indexed.
          scope: 'local',
          fn: () => watch.look(),
        });
      },
    });
  },
});
