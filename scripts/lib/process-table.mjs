import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * When a process was started, in a form that only serves to compare: with the number it names a process for
 * good, since numbers are used again. Undefined where there is no such process.
 */
export function startOf(pid) {
  if (process.platform === 'linux') {
    // The name, in parentheses, may hold spaces; the start time is the 20th field after it.
    const stat = readOrNothing(`/proc/${pid}/stat`);
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields && fields[0] !== 'Z' ? fields[19] : undefined;
  }
  try {
    const start = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return start.trim().replace(/\s+/g, '-') || undefined;
  } catch {
    return undefined;
  }
}

/** The command line of a process, or nothing. */
export function commandOf(pid) {
  if (process.platform === 'linux') {
    return readOrNothing(`/proc/${pid}/cmdline`)?.replace(/\0/g, ' ');
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/**
 * Processes of ours whose environment has an entry that begins with `entry`. Elsewhere than on Linux the
 * environment of a process cannot be read: process groups alone must do.
 */
export function markedProcesses(entry, matches = () => true) {
  if (process.platform !== 'linux') {
    return [];
  }
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => pid !== process.pid)
    .filter(pid =>
      readOrNothing(`/proc/${pid}/environ`)
        ?.split('\0')
        .some(line => line.startsWith(entry) && matches(line)),
    );
}
