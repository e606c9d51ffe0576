import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { local } from './paths.mjs';
import { startOf } from './process-table.mjs';

/** Keeps a second run of the same command out of the clone; returns what gives the place back. */
export function takeLock(command) {
  const file = local('run', `${command}.json`);
  mkdirSync(local('run'), { recursive: true });
  const holder = readHolder(file);
  if (holder && startOf(holder.pid) === holder.start) {
    throw new Failure(
      `npm ${command} is already running in this clone (process ${holder.pid}): stop it first with Ctrl-C.`,
    );
  }
  writeFileSync(
    file,
    JSON.stringify({ pid: process.pid, start: startOf(process.pid) }),
  );
  return () => rmSync(file, { force: true });
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
