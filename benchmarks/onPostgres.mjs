import { join } from 'node:path';
import { main } from '../scripts/lib/main.mjs';
import { setUp } from '../scripts/lib/setup.mjs';
import { local, root } from '../scripts/lib/paths.mjs';
import { connectionString, startPostgres } from '../scripts/lib/postgres.mjs';
import { runTool } from '../scripts/lib/tests/gate.mjs';

const databasePort = 5436;

/** Runs a script of this folder on a PostgreSQL of its own, whose address is its first argument. */
export const runOnPostgres = script =>
  main('benchmark', async () => {
    const { node, env } = await setUp();
    const postgres = await startPostgres({
      name: 'benchmark-postgres',
      folder: local('benchmark-postgres'),
      env,
      preferredPort: databasePort,
      throwaway: true,
    });
    return runTool({ node, env }, 'benchmark', [
      '--expose-gc',
      '--import',
      'tsx',
      join(root, 'benchmarks', script),
      connectionString(postgres),
      ...process.argv.slice(2),
    ]);
  });
