import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  clockServiceRef,
  itsmEolExtensionPoint,
} from '@caih/backstage-plugin-itsm-node';
import { registerActions } from './actions';
import { createDesk, mountDesk, readSettings } from './desk';
import { EolSources } from './endOfLife';

/**
 * The maintenance desk: the fleet under maintenance, and incident tickets with
 * their contractual clock (CCTP 2.1.5, 2.1.22).
 *
 * @public
 */
export const itsmPlugin = createBackendPlugin({
  pluginId: 'itsm',
  register(env) {
    const eolSources = new EolSources();
    env.registerExtensionPoint(itsmEolExtensionPoint, eolSources);
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(services) {
        const deps = { ...services, eolSources };
        const desk = await createDesk(deps, readSettings(deps));
        deps.httpRouter.use(mountDesk(deps, desk));
        registerActions(deps);
        await desk.schedule();
      },
    });
  },
});
