import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { refuseOutsideDemonstrations } from '../clock';
import { createTaskRouter } from './createTaskRouter';
import { TimedWork } from './TimedWork';

/** The timed work of every plugin of the process. */
const timedWorkServiceRef = createServiceRef<TimedWork>({
  id: 'demonstration.timed-work',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => new TimedWork(),
    }),
});

/**
 * The ordinary scheduler, whose tasks the loading of the demonstration can
 * have done when the story comes to it.
 *
 * @internal
 */
export const watchedSchedulerServiceFactory = createServiceFactory({
  service: coreServices.scheduler,
  deps: {
    work: timedWorkServiceRef,
    database: coreServices.database,
    logger: coreServices.logger,
    rootLifecycle: coreServices.rootLifecycle,
    httpRouter: coreServices.httpRouter,
    pluginMetadata: coreServices.pluginMetadata,
    metrics: metricsServiceRef,
  },
  factory: ({ work, ...options }) =>
    work.watch(DefaultSchedulerService.create(options)),
});

const taskRouteServiceRef = createServiceRef<{}>({
  id: 'demonstration.task-route',
  scope: 'root',
});

/**
 * Serves the route that has tasks done, beside the one that moves the clock.
 *
 * @internal
 */
export const taskRouteServiceFactory = createServiceFactory({
  service: taskRouteServiceRef,
  initialization: 'always',
  deps: {
    work: timedWorkServiceRef,
    config: coreServices.rootConfig,
    router: coreServices.rootHttpRouter,
  },
  factory: ({ work, config, router }) => {
    refuseOutsideDemonstrations(config);
    router.use('/demonstration/tasks', createTaskRouter(work));
    return {};
  },
});
