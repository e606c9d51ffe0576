import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageVersion } from './cluster.mjs';
import { say } from './console.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

const systemFolder = '/var/lib/maintenance-desk';

/**
 * How PostgreSQL, which refuses to run as root, is run by whoever we are. `home` is where its data goes: `wanted`,
 * except where only a system user is left to run it.
 *
 * @returns {{ command: (binary: string, args: string[]) => [string, string[]], identity: { uid?: number, gid?: number }, binaries: string, home: string, own: (path: string) => void }}
 */
export function unprivileged(binaries, wanted) {
  const direct = { identity: {}, binaries, home: wanted, own: () => {} };
  if (process.getuid() !== 0) {
    return { ...direct, command: (binary, args) => [binary, args] };
  }
  const mapping = mappingTo(users(readFileSync('/etc/passwd', 'utf8')));
  if (mapping && namespacesWork(mapping)) {
    return {
      ...direct,
      command: (binary, args) => ['unshare', [...mapping, binary, ...args]],
    };
  }
  return asSystemUser(binaries, wanted);
}

/** The users of a machine but root, as `/etc/passwd` lists them. */
export function users(passwd) {
  return passwd
    .split('\n')
    .map(line => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid >= 0);
}

/** `nobody` where there is one: initdb and the server look up the name of the user they run as. */
const leastOf = candidates =>
  candidates.find(({ name }) => name === 'nobody') ?? candidates[0];

/** Inside a user namespace root is seen as this user, and every file stays root's outside. */
export function mappingTo(candidates) {
  const user = leastOf(candidates);
  return (
    user && ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
  );
}

function namespacesWork(mapping) {
  try {
    execFileSync('unshare', [...mapping, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** This user must be able to walk down to binaries and data: a clone under root's home will not do. */
function asSystemUser(binaries, wanted) {
  const known = users(readFileSync('/etc/passwd', 'utf8'));
  const user =
    known.find(({ name }) => name === 'postgres') ??
    known.find(({ name }) => name === 'nobody');
  if (!user) {
    throw new Failure(
      'PostgreSQL refuses to run as root, and this machine allows no user namespaces and has no user "postgres" or "nobody": run the command as an ordinary user.',
    );
  }
  const { uid, gid } = user;
  const clone = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = join(systemFolder, clone);
  const copy = join(folder, `binaries-${packageVersion()}`);
  const home = join(folder, 'data');
  if (!existsSync(folder)) {
    say(
      `    This machine allows root no user namespace: PostgreSQL runs as the user "${user.name}" from ${folder}, outside ${root}.`,
    );
  }
  mkdirSync(home, { recursive: true });
  for (const path of [systemFolder, folder]) {
    chmodSync(path, 0o755);
  }
  if (!existsSync(copy)) {
    copyForAll(join(binaries, '..'), copy);
  }
  const own = path => chownSync(path, uid, gid);
  own(home);
  return {
    command: (binary, args) => [binary, args],
    identity: { uid, gid },
    binaries: join(copy, 'bin'),
    home,
    own,
  };
}

/** A copy that everybody may read and run, whatever our umask; it has its name only once it is whole. */
export function copyForAll(from, to) {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, dereference: true });
  chmodAll(unfinished);
  renameSync(unfinished, to);
}

function chmodAll(path) {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) {
      chmodAll(inside);
    } else {
      chmodSync(inside, 0o755);
    }
  }
}
