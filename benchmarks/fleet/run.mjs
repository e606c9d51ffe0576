// `yarn workspace benchmarks fleet`: how the pages of the fleet bear a national one, on a PostgreSQL of its own.
import { join } from 'node:path';
import { main } from '../../scripts/lib/main.mjs';
import { setUp } from '../../scripts/lib/setup.mjs';
import { local, root } from '../../scripts/lib/paths.mjs';
import {
  connectionString,
  startPostgres,
} from '../../scripts/lib/postgres.mjs';
import { runTool } from '../../scripts/lib/tests/gate.mjs';

const databasePort = 5436;

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
    '--import',
    'tsx',
    join(root, 'benchmarks/fleet/pages.ts'),
    connectionString(postgres),
    ...process.argv.slice(2),
  ]);
});
