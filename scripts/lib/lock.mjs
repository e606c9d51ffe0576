import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Failure, Interrupted } from './failure.mjs';
import { local } from './paths.mjs';
import { startOf } from './process-table.mjs';
import { isStopping } from './processes.mjs';

const pauseMilliseconds = 300;

/** Keeps a second run of the same command out of the clone; returns what gives the place back. */
export function takeLock(command) {
  const { release, holder } = tryLock(command);
  if (!release) {
    throw new Failure(
      `npm ${command} is already running in this clone (process ${holder.pid}): stop it first with Ctrl-C.`,
    );
  }
  return release;
}

/**
 * Does work that start and test share, such as installing the packages, one at a time: the second waits for the
 * first, and finds the work done.
 */
export async function alone(name, work, onWait = () => {}) {
  let attempt = tryLock(name);
  if (!attempt.release) {
    onWait(attempt.holder.pid);
  }
  while (!attempt.release) {
    if (isStopping()) {
      throw new Interrupted();
    }
    await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
    attempt = tryLock(name);
  }
  try {
    return await work();
  } finally {
    attempt.release();
  }
}

/** `release` where the lock is ours now, else its living holder. */
function tryLock(name) {
  const file = local('run', `${name}.json`);
  mkdirSync(local('run'), { recursive: true });
  for (;;) {
    if (create(file)) {
      return { release: () => rmSync(file, { force: true }) };
    }
    const holder = readHolder(file);
    if (holder && startOf(holder.pid) === holder.start) {
      return { holder };
    }
    removeStale(file, holder);
  }
}

/** The file appears with its content or not at all, and never in the place of another. */
function create(file) {
  const ours = `${file}.${process.pid}`;
  writeFileSync(
    ours,
    JSON.stringify({ pid: process.pid, start: startOf(process.pid) }),
  );
  try {
    linkSync(ours, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    return false;
  } finally {
    rmSync(ours, { force: true });
  }
}

/** Another run may have put its own in the place meanwhile: what was moved away is looked at again, and put back. */
function removeStale(file, seen) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') {
      return;
    }
    throw error;
  }
  const moved = readHolder(aside);
  if (moved && JSON.stringify(moved) !== JSON.stringify(seen)) {
    renameSync(aside, file);
    return;
  }
  rmSync(aside, { force: true });
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
