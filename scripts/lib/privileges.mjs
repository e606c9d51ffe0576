import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { say } from './console.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

// Inside a user namespace root is seen as this user, and every file stays root's outside.
const mapping = ['--user', '--map-user=1000', '--map-group=1000'];
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
  if (namespacesWork()) {
    return {
      ...direct,
      command: (binary, args) => ['unshare', [...mapping, binary, ...args]],
    };
  }
  return asSystemUser(binaries, wanted);
}

function namespacesWork() {
  try {
    execFileSync('unshare', [...mapping, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The user `postgres` must be able to walk down to binaries and data: a clone under root's home will not do. */
function asSystemUser(binaries, wanted) {
  const user = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(([name]) => name === 'postgres');
  if (!user) {
    throw new Failure(
      'PostgreSQL refuses to run as root and this machine allows neither user namespaces nor has a user "postgres": run the command as an ordinary user.',
    );
  }
  const [uid, gid] = [Number(user[2]), Number(user[3])];
  const clone = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = join(systemFolder, clone);
  const copy = join(folder, 'binaries');
  const home = join(folder, 'data');
  if (!existsSync(folder)) {
    say(
      `    This machine allows root no user namespace: PostgreSQL runs as the user "postgres" from ${folder}, outside ${root}.`,
    );
  }
  mkdirSync(home, { recursive: true });
  if (!existsSync(copy)) {
    cpSync(join(binaries, '..'), copy, { recursive: true, dereference: true });
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
