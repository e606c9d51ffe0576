import { connectionString } from '../postgres.mjs';
import { local } from '../paths.mjs';
import { backstageCli, runTool } from './gate.mjs';
import { countJest } from './counts.mjs';
import { prepareReport, readReport } from './reports.mjs';

const report = local('reports', 'unit.json');

/** Jest over every package, on a PostgreSQL of its own and on SQLite. */
export async function unit(context, args) {
  const postgres = await context.database();
  prepareReport(report);
  const code = await runTool(
    {
      ...context,
      env: {
        ...context.env,
        CI: 'true',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
          connectionString(postgres),
      },
    },
    'unit',
    [
      backstageCli,
      'repo',
      'test',
      '--json',
      `--outputFile=${report}`,
      `--cacheDirectory=${local('cache', 'jest')}`,
      // Jest leaves a core to itself, which is half of a machine of two.
      '--maxWorkers=100%',
      ...args,
    ],
    { stopSignals: ['SIGINT', 'SIGTERM'] },
  );
  return countJest(readReport(report), code);
}
