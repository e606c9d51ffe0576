// Every process we start leads a process group of its own, so that Ctrl-C in the terminal reaches only us and we
// stop the others in the right order: the portal before its database. Each carries our mark in its environment:
// whatever slips out of its group (a browser, a compiler) is still found and stopped.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Failure, Interrupted, knownCause } from './failure.mjs';
import { markedProcesses, startOf } from './process-table.mjs';
import { root } from './paths.mjs';

export const MARK = 'MAINTENANCE_DESK_RUN';

const mark = `${root}#${process.pid}#${startOf(process.pid) ?? ''}`;
const tailLines = 200;
const shownLines = 20;
const killSeconds = 2;
const running = new Set();
let stopping = false;

export const isStopping = () => stopping;

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

function signalOne(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already gone.
  }
}

const sleep = milliseconds =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Starts a process. Its output goes to `log`; `onLine` sees every line.
 * `stopSignals` are tried in turn, each given `graceSeconds`; SIGKILL comes last. With `leaderOnly`, they go to
 * the process alone and not to its group. Lines that match `boring` are left out of what is shown on failure.
 */
export function launch(command, args, options = {}) {
  if (isStopping()) {
    throw new Interrupted();
  }
  const {
    cwd = root,
    env = process.env,
    log,
    onLine = () => {},
    stopSignals = ['SIGTERM'],
    graceSeconds = 10,
    leaderOnly = false,
    boring,
    uid,
    gid,
  } = options;
  mkdirSync(dirname(log), { recursive: true });
  const out = createWriteStream(log, { flags: options.append ? 'a' : 'w' });
  out.on('error', () => {});
  const child = spawn(command, args, {
    cwd,
    uid,
    gid,
    env: { ...env, [MARK]: mark },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tail = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', chunk => {
      out.write(chunk);
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop();
      for (const line of lines) {
        if (!boring?.test(line)) {
          tail.push(line);
        }
        if (tail.length > tailLines) {
          tail.shift();
        }
        onLine(line);
      }
    });
  }
  const handle = {
    pid: child.pid,
    log,
    tail: () => tail.join('\n'),
    hasExited: false,
    stopSignals,
    graceSeconds,
    leaderOnly,
  };
  handle.exited = new Promise(resolve => {
    const finish = result => {
      handle.hasExited = true;
      running.delete(handle);
      out.end();
      resolve(result);
    };
    child.on('error', error => finish({ code: null, error }));
    child.on('close', (code, signal) => finish({ code, signal }));
  });
  running.add(handle);
  return handle;
}

/** Stops one process, politely first; returns once it and its group are gone. */
export async function stop(handle) {
  if (handle.pid === undefined) {
    return;
  }
  for (const signal of handle.stopSignals) {
    if (handle.hasExited) {
      break;
    }
    if (handle.leaderOnly) {
      signalOne(handle.pid, signal);
    } else {
      signalGroup(handle.pid, signal);
    }
    await exitWithin(handle, handle.graceSeconds);
  }
  signalGroup(handle.pid, 'SIGKILL');
  await exitWithin(handle, killSeconds);
}

async function exitWithin(handle, seconds) {
  let timer;
  const late = new Promise(resolve => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([handle.exited, late]);
  clearTimeout(timer);
}

/** Stops everything, the latest first, and what else carries our mark. */
export async function stopAll() {
  stopping = true;
  for (const handle of [...running].reverse()) {
    await stop(handle);
  }
  for (const pid of markedProcesses(`${MARK}=${mark}`)) {
    signalOne(pid, 'SIGKILL');
  }
}

/** The same at once, for a second Ctrl-C. */
export function killAll() {
  stopping = true;
  for (const handle of running) {
    signalGroup(handle.pid, 'SIGKILL');
  }
  for (const pid of markedProcesses(`${MARK}=${mark}`)) {
    signalOne(pid, 'SIGKILL');
  }
}

/** Stops what an earlier run of this clone left behind when it was killed outright. */
export async function stopLeftovers() {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL']) {
    for (let tries = 0; tries < 15; tries += 1) {
      const pids = markedProcesses(`${MARK}=${root}#`, orphaned);
      if (pids.length === 0) {
        return;
      }
      if (tries === 0) {
        pids.forEach(pid => signalOne(pid, signal));
      }
      await sleep(200);
    }
  }
}

function orphaned(value) {
  const [pid, start] = value.split('#').slice(-2);
  return startOf(Number(pid)) !== (start || undefined);
}

/** For what nobody foresaw: the log, and its last lines. */
export function whereToLook(handle) {
  const last = handle.tail().trimEnd().split('\n').slice(-shownLines);
  const log = relative(root, handle.log);
  return `The whole of it is in ${log}, which ends so:\n\n${last.join('\n')}`;
}

/**
 * Runs a command to its end. Where it fails, the error is one sentence; the rest is in the log. A line that
 * matches `hopeless` stops it at once.
 */
export async function run(what, command, args, options) {
  const { installing, hopeless, onLine = () => {} } = options;
  const handle = launch(command, args, {
    ...options,
    onLine: line => {
      onLine(line);
      if (hopeless?.test(line)) {
        stop(handle);
      }
    },
  });
  const { code, signal, error } = await handle.exited;
  if (isStopping()) {
    throw new Interrupted();
  }
  if (code !== 0) {
    const cause = knownCause(`${error?.message ?? ''}\n${handle.tail()}`, {
      installing,
    });
    throw new Failure(
      `${what} failed. ${
        cause ??
        `${signal ? `It was ended by ${signal}. ` : ''}${whereToLook(handle)}`
      }`,
    );
  }
  return handle;
}
