import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findYarn } from '../dependencies.mjs';
import { logFile } from '../paths.mjs';
import { run } from '../processes.mjs';
import { heldManifest, heldWorkspace, unattended } from './exceptions.mjs';

/** The generator of the Backstage that the packages are made for (1.55). */
const generator = '@backstage/create-app@0.9.2';

/** An empty folder outside the clone, and an environment in which `yarn` is the Yarn of the clone. */
export function emptyPlace({ node, env }) {
  const place = mkdtempSync(join(tmpdir(), 'maintenance-desk-install-'));
  const programs = join(place, 'bin');
  mkdirSync(programs);
  const yarn = join(programs, 'yarn');
  writeFileSync(yarn, `#!/bin/sh\nexec "${node.path}" "${findYarn()}" "$@"\n`);
  chmodSync(yarn, 0o755);
  return {
    place,
    env: {
      ...env,
      ...unattended,
      PATH: [programs, env.PATH].join(delimiter),
    },
  };
}

/** Has the official generator make an app of a kind: `new` or `legacy`. Nothing is installed yet. */
export async function makeApp({ place, env }, kind) {
  const folder = join(place, kind);
  mkdirSync(folder);
  await run(
    'Generating an app',
    'npx',
    [
      '--yes',
      generator,
      '--skip-install',
      '--path',
      kind,
      ...(kind === 'legacy' ? ['--legacy'] : []),
    ],
    { cwd: place, env, log: logFile(`install-${kind}-generate`) },
  );
  change(join(folder, 'package.json'), heldManifest);
  for (const name of ['app', 'backend']) {
    change(join(folder, 'packages', name, 'package.json'), heldWorkspace);
  }
  return folder;
}

function change(file, edit) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(edit(manifest), null, 2)}\n`);
}
