import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  broughtVersion,
  ensureCluster,
  findBinaries,
  passwordOf,
  superuser,
} from './cluster.mjs';
import { Failure, Interrupted, knownCause } from './failure.mjs';
import { logFile } from './paths.mjs';
import { freePort } from './ports.mjs';
import { unprivileged } from './privileges.mjs';
import { commandOf } from './process-table.mjs';
import { isStopping, launch, whereToLook } from './processes.mjs';

const host = '127.0.0.1';
const startSeconds = 60;
// Every plugin of the portal keeps a pool of its own.
const maxConnections = 200;

/** Where the data of a server is; `home` may differ from `folder` (see `unprivileged`). */
export const placeOf = folder => unprivileged(findBinaries(), folder);

/**
 * Starts a PostgreSQL server of our own, on the loopback, with its data in `folder`. A `throwaway` server starts
 * empty and does not wait for the disk.
 */
export async function startPostgres(options) {
  const { name, folder, env, preferredPort, throwaway = false } = options;
  const runner = placeOf(folder);
  await stopForgotten(join(runner.home, 'cluster'));
  if (throwaway) {
    rmSync(join(runner.home, 'cluster'), { recursive: true, force: true });
  }
  const cluster = await ensureCluster({
    runner,
    env,
    onMake: options.onMake ?? (() => {}),
  });
  const port = await choosePort(runner.home, preferredPort);
  const process = await serve({ name, runner, cluster, port, env, throwaway });
  return {
    process,
    host,
    port,
    user: superuser,
    password: passwordOf(cluster),
    version: broughtVersion(),
    home: runner.home,
  };
}

/** What the portal's configuration reads. */
export const postgresEnvironment = server => ({
  POSTGRES_HOST: server.host,
  POSTGRES_PORT: String(server.port),
  POSTGRES_USER: server.user,
  POSTGRES_PASSWORD: server.password,
});

export const connectionString = ({ host: name, port, user, password }) =>
  `postgresql://${user}:${password}@${name}:${port}`;

/** Removes the data of a server, stopping it where an earlier run left it going. */
export async function removeDatabase(folder) {
  const { home } = placeOf(folder);
  await stopForgotten(join(home, 'cluster'));
  rmSync(home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/**
 * A server that outlived us is stopped; the mark of one that is gone is removed, since its number may by now be
 * another program's, and PostgreSQL would refuse to start.
 */
async function stopForgotten(cluster) {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) {
    return;
  }
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const isRunning = () => commandOf(pid)?.includes(cluster) ?? false;
  if (isRunning()) {
    process.kill(pid, 'SIGINT');
    for (let tries = 0; isRunning() && tries < 150; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    if (isRunning()) {
      throw new Failure(
        `A PostgreSQL server of an earlier run (process ${pid}) does not stop: stop it with "kill -9 ${pid}" and run the command again.`,
      );
    }
  }
  rmSync(pidFile, { force: true });
}

/** The same from one start to the next, where it can be. */
async function choosePort(home, preferred) {
  const file = join(home, 'port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = await freePort(last, preferred);
  mkdirSync(home, { recursive: true });
  writeFileSync(file, String(port));
  return port;
}

async function serve({ name, runner, cluster, port, env, throwaway }) {
  const settings = {
    port,
    listen_addresses: host,
    // The path of a clone may be too long for a socket, and nothing needs one.
    unix_socket_directories: '',
    max_connections: maxConnections,
    ...(throwaway && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
    }),
  };
  const [command, args] = runner.command(join(runner.binaries, 'postgres'), [
    '-D',
    cluster,
    ...Object.entries(settings).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]),
  ]);
  let onReady;
  const isReady = new Promise(resolve => {
    onReady = () => resolve('ready');
  });
  const server = launch(command, args, {
    ...runner.identity,
    cwd: runner.home,
    env: { ...env, LC_ALL: 'C' },
    log: logFile(name),
    onLine: line => /ready to accept connections/.test(line) && onReady(),
    // Fast, then immediate shutdown; to the first process alone, which sees to the others.
    stopSignals: ['SIGINT', 'SIGQUIT'],
    graceSeconds: 20,
    leaderOnly: true,
  });
  let timer;
  const tooLong = new Promise(resolve => {
    timer = setTimeout(resolve, startSeconds * 1000);
  });
  const outcome = await Promise.race([isReady, server.exited, tooLong]);
  clearTimeout(timer);
  if (isStopping()) {
    throw new Interrupted();
  }
  if (outcome !== 'ready') {
    throw new Failure(
      `PostgreSQL does not start. ${
        knownCause(server.tail()) ??
        `"npm start -- --reset" starts afresh (what was entered is lost). ${whereToLook(
          server,
        )}`
      }`,
    );
  }
  return server;
}
