import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { clockServiceRef } from '@caih/backstage-plugin-itsm-node';
import { createDatabase } from '../database';
import { DatabaseTicketStore } from '../tickets';
import { readIndicatorOptions } from './readIndicatorOptions';
import { recount, type RecountReport } from './recount';

/**
 * A plugin that counts all service levels again, once, in the place of the
 * desk: it has the desk's database and configuration, and no routes.
 *
 * @param options - `repair`: write again what differs
 * @internal
 */
export function createRecountPlugin(options: {
  repair: boolean;
  onBatch(report: Readonly<RecountReport>): void;
  onReport(report: RecountReport): void;
}) {
  return createBackendPlugin({
    pluginId: 'itsm',
    register(env) {
      env.registerInit({
        deps: {
          clock: clockServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
        },
        async init({ clock, config, database }) {
          options.onReport(
            await recount({
              ...options,
              knex: await createDatabase(database),
              store: DatabaseTicketStore.create(),
              clock,
              indicators: readIndicatorOptions(config),
            }),
          );
        },
      });
    },
  });
}
