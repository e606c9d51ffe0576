import { join } from 'node:path';
import { say } from '../scripts/lib/console.mjs';
import { main } from '../scripts/lib/main.mjs';
import { setUp } from '../scripts/lib/setup.mjs';
import { local, root } from '../scripts/lib/paths.mjs';
import { connectionString, startPostgres } from '../scripts/lib/postgres.mjs';
import { runTool } from '../scripts/lib/tests/gate.mjs';

const databasePort = 5436;

/**
 * Runs a script of this folder on a PostgreSQL of its own, whose address is its
 * first argument.
 *
 * @param options - `keeps`: with what earlier runs have made there
 */
export const runOnPostgres = (script, { keeps = false } = {}) =>
  main('benchmark', async () => {
    const context = await setUp();
    const postgres = await (keeps ? keptPostgres : emptyPostgres)(context.env);
    return runScript(context, script, [
      connectionString(postgres),
      ...process.argv.slice(2),
    ]);
  });

/** Runs a script of this folder; returns its exit code. */
export const runScript = (context, script, args, options) =>
  runTool(
    { ...context, say },
    'benchmark',
    [
      '--expose-gc',
      '--import',
      'tsx',
      join(root, 'benchmarks', script),
      ...args,
    ],
    options,
  );

const emptyPostgres = env =>
  startPostgres({
    name: 'benchmark-postgres',
    folder: local('benchmark-postgres'),
    env,
    preferredPort: databasePort,
    throwaway: true,
  });

/**
 * A PostgreSQL that keeps what a benchmark made from one run to the next: one
 * of this clone's own, or the one that BENCHMARK_POSTGRES is the address of.
 */
export async function keptPostgres(env) {
  const given = process.env.BENCHMARK_POSTGRES;
  if (!given) {
    return startPostgres({
      name: 'benchmark-portals-postgres',
      folder: local('benchmark-portals'),
      env,
      preferredPort: databasePort,
    });
  }
  const { hostname, port, username, password } = new URL(given);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    process: { tail: () => '' },
  };
}
