import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { clockServiceRef } from '@caih/backstage-plugin-itsm-node';
import { AdjustableClock } from './AdjustableClock';
import { createClockRouter } from './createClockRouter';

/** One clock for the whole process: the route moves what the plugins read. */
const sharedClockServiceRef = createServiceRef<AdjustableClock>({
  id: 'demonstration.clock',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => new AdjustableClock(),
    }),
});

/** @internal */
export const adjustableClockServiceFactory = createServiceFactory({
  service: clockServiceRef,
  deps: { clock: sharedClockServiceRef },
  factory: ({ clock }) => clock,
});

/** @throws Error where the configuration does not say that this is one */
export function refuseOutsideDemonstrations(config: RootConfigService): void {
  if (config.getOptionalBoolean('demonstration.enabled') !== true) {
    throw new Error(
      'This entry lets anyone on this machine move time and serves demonstrations only: demonstration.enabled is not true',
    );
  }
}

const clockRouteServiceRef = createServiceRef<{}>({
  id: 'demonstration.clock-route',
  scope: 'root',
});

/**
 * Serves the route that moves the clock. A service, because only services
 * reach the router of the process; it has nothing to call.
 *
 * @internal
 */
export const clockRouteServiceFactory = createServiceFactory({
  service: clockRouteServiceRef,
  initialization: 'always',
  deps: {
    clock: sharedClockServiceRef,
    config: coreServices.rootConfig,
    logger: coreServices.rootLogger,
    router: coreServices.rootHttpRouter,
  },
  factory: ({ clock, config, logger, router }) => {
    refuseOutsideDemonstrations(config);
    logger.warn('Time can be moved on this portal: /demonstration/clock');
    router.use('/demonstration/clock', createClockRouter(clock));
    return {};
  },
});
