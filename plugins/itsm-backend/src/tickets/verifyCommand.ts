import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createDatabase } from '../database';
import { type BrokenLog, verifyLogs, type VerifyReport } from './verifyLogs';

/**
 * A plugin that verifies all logs that are chained, once, in the place of the
 * desk: it has the desk's database, and no routes.
 *
 * @internal
 */
export function createVerifyPlugin(options: {
  onBroken(broken: BrokenLog): void;
  onPage(report: Readonly<VerifyReport>): void;
  onReport(report: VerifyReport): void;
}) {
  return createBackendPlugin({
    pluginId: 'itsm',
    register(env) {
      env.registerInit({
        deps: { database: coreServices.database },
        async init({ database }) {
          const knex = await createDatabase(database);
          options.onReport(await verifyLogs(knex, options));
        },
      });
    },
  });
}
