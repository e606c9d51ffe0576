import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { logFile, root } from './paths.mjs';
import { run } from './processes.mjs';
import { readStamp, removeStamp, writeStamp } from './stamps.mjs';

const appFolder = join(root, 'packages/app');

/** Where the built pages are. */
export const builtApp = join(appFolder, 'dist');

/** Builds the pages of the portal; at once where nothing they are made of has changed. */
export async function ensureApp(note, { node, env }) {
  const wanted = fingerprint([
    ...appSources(),
    join(root, 'app-config.yaml'),
    join(root, 'yarn.lock'),
  ]);
  const built = existsSync(join(builtApp, 'index.html'));
  if (built && readStamp('app') === wanted) {
    return { done: 'up to date' };
  }
  removeStamp('app');
  note('building');
  await run(
    'Building the pages',
    node.path,
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'package',
      'build',
    ],
    { cwd: appFolder, env, log: logFile('app') },
  );
  writeStamp('app', wanted);
  return { done: 'built' };
}

/** The app and the plugins of this repository that it is made of. */
function appSources() {
  const folders = new Map(
    readdirSync(join(root, 'plugins'))
      .map(name => join(root, 'plugins', name))
      .filter(folder => existsSync(join(folder, 'package.json')))
      .map(folder => [manifestOf(folder).name, folder]),
  );
  const found = new Set();
  const visit = folder => {
    if (found.has(folder)) {
      return;
    }
    found.add(folder);
    Object.keys(manifestOf(folder).dependencies ?? {})
      .filter(name => folders.has(name))
      .forEach(name => visit(folders.get(name)));
  };
  visit(appFolder);
  return [...found].sort();
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
