import { readFileSync } from 'node:fs';
import { connectionString } from '../postgres.mjs';
import { local } from '../paths.mjs';
import { backstageCli, runTool } from './gate.mjs';
import { prepareReport } from './reports.mjs';

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
  return countJest(read(report), code);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that cannot be run counts as one failed test, and so does a run that fails with every test passed, or that runs none. */
export function countJest(result, code) {
  if (!result) {
    return { passed: 0, failed: 1 };
  }
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  const unexplained = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped };
}
