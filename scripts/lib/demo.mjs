import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logFile, root } from './paths.mjs';
import { addressOf, fromSources, startPortal } from './portal.mjs';
import { postgresEnvironment } from './postgres.mjs';
import { run, stop } from './processes.mjs';

const backendFolder = join(root, 'packages/backend');
/** The portal on an adjustable clock: the tickets of the demonstration are made through it, and the browser tests run on it. */
export const adjustableEntry = 'demonstration.ts';
const loader = 'src/demo/load.ts';
const deskFolder = join(root, 'plugins/itsm-backend');

const noteOf = home => join(home, 'demonstration.json');

/** `absent`, `begun` where an earlier load was interrupted, or `loaded`. */
export function demonstrationIn(home) {
  try {
    return JSON.parse(readFileSync(noteOf(home), 'utf8')).state;
  } catch {
    return 'absent';
  }
}

export const hasDemonstration = () => existsSync(join(backendFolder, loader));

/**
 * Loads the inventories and the tickets of the demonstration, through the API of a portal that is started for it
 * on an adjustable clock and stopped again. It is kept with the data whether it came to its end.
 */
export async function loadDemonstration(note, { node, env, port, postgres }) {
  mkdirSync(postgres.home, { recursive: true });
  const write = state =>
    writeFileSync(noteOf(postgres.home), JSON.stringify({ state }));
  write('begun');
  note('starting the portal on an adjustable clock');
  const portal = await startPortal({
    node,
    env,
    port,
    postgres,
    entry: adjustableEntry,
    name: 'demonstration-portal',
  });
  note('loading inventories and tickets');
  await fillPortal({ node, env, port, onLine: note });
  await stop(portal);
  note('checking every ticket against its log');
  await checkTickets({ node, env, postgres });
  write('loaded');
  return { done: 'loaded' };
}

/** Runs the loader against a portal on an adjustable clock. */
export async function fillPortal({ node, env, port, onLine }) {
  await run('Loading the demonstration', node.path, [...fromSources(loader)], {
    cwd: backendFolder,
    env: { ...env, NODE_ENV: 'development', PORTAL_URL: addressOf(port) },
    log: logFile('demonstration'),
    onLine,
  });
}

/** Makes every ticket anew from its log, and fails where one differs from what is kept. */
export async function checkTickets({ node, env, postgres, settings }) {
  await run(
    'Checking every ticket against its log',
    node.path,
    [
      'bin/itsm.cjs',
      'rebuild-tickets',
      '--config',
      join(root, 'app-config.yaml'),
    ],
    {
      cwd: deskFolder,
      env: {
        ...env,
        ...postgresEnvironment(postgres),
        NODE_ENV: 'development',
        ...settings,
      },
      log: logFile('demonstration-check'),
    },
  );
}
