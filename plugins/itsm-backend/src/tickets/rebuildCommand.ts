import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { readRules } from '../config';
import { createDatabase } from '../database';
import { type RebuildReport, rebuildTickets } from './rebuildTickets';

/**
 * A plugin that checks all tickets against their logs, once, in the place of
 * the desk: it has the desk's database and configuration, and no routes.
 *
 * @param options - `repair`: write rows again that differ from their log
 * @internal
 */
export function createRebuildPlugin(options: {
  repair: boolean;
  onReport(report: RebuildReport): void;
}) {
  return createBackendPlugin({
    pluginId: 'itsm',
    register(env) {
      env.registerInit({
        deps: {
          config: coreServices.rootConfig,
          database: coreServices.database,
        },
        async init({ config, database }) {
          const { warningShare } = readRules(config);
          const knex = await createDatabase(database);
          options.onReport(
            await rebuildTickets(knex, {
              repair: options.repair,
              clockOptions: { warningShare },
            }),
          );
        },
      });
    },
  });
}
