import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { findYarn } from './dependencies.mjs';
import { fingerprint } from './fingerprint.mjs';
import { local, logFile, root } from './paths.mjs';
import { run } from './processes.mjs';
import { make } from './setup.mjs';
import { readStamp, removeStamp, writeStamp } from './stamps.mjs';

const tool = path => join(root, 'node_modules', path);
const packed = local('packed');

/** Where the declarations of the whole are written, and what the next compilation needs to know of the last. */
export const declarations = [
  tool('typescript/bin/tsc'),
  '--incremental',
  '--tsBuildInfoFile',
  local('cache', 'types.tsbuildinfo'),
];

/** The packages that another Backstage installs: their folders, and what their manifests say. */
export function publishedPackages() {
  return readdirSync(join(root, 'plugins'))
    .map(name => join(root, 'plugins', name))
    .filter(folder => existsSync(join(folder, 'package.json')))
    .map(folder => ({ folder, manifest: manifestOf(folder) }))
    .filter(({ manifest }) => !manifest.private);
}

/** The name of the file a package is packed into, the same for every version of it. */
export const fileOf = name =>
  `${name.replace(/^@/, '').replaceAll('/', '-')}.tgz`;

/**
 * Builds and packs every published package, unless nothing they are made of has changed, and puts the files into a
 * folder.
 *
 * @returns the files
 */
export async function packInto(note, context, folder) {
  const packages = publishedPackages();
  await make(note, () => ensurePacked(note, context, packages));
  mkdirSync(folder, { recursive: true });
  return packages.map(({ manifest }) => {
    const file = join(folder, fileOf(manifest.name));
    copyFileSync(join(packed, fileOf(manifest.name)), file);
    return file;
  });
}

async function ensurePacked(note, { node, env }, packages) {
  const wanted = fingerprint([
    ...packages.map(({ folder }) => folder),
    join(root, 'tsconfig.json'),
    join(root, 'yarn.lock'),
  ]);
  if (existsSync(packed) && readStamp('packed') === wanted) {
    return;
  }
  removeStamp('packed');
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  note('types, a few minutes the first time');
  if (!existsSync(join(root, 'dist-types'))) {
    rmSync(local('cache', 'types.tsbuildinfo'), { force: true });
  }
  await run('Making the types', node.path, declarations, {
    env,
    log: logFile('pack-types'),
  });
  note('building');
  await run(
    'Building the packages',
    node.path,
    [tool('@backstage/cli/bin/backstage-cli'), 'repo', 'build'],
    { env: { ...env, NODE_ENV: 'production' }, log: logFile('pack-build') },
  );
  note('packing');
  await Promise.all(packages.map(one => pack(one, { node, env })));
  writeStamp('packed', wanted);
}

async function pack({ folder, manifest }, { node, env }) {
  const file = fileOf(manifest.name);
  // Who is given a package is given the licence (Apache 2.0, 4a); Yarn packs a file of that name.
  const licence = join(folder, 'LICENSE');
  copyFileSync(join(root, 'LICENSE'), licence);
  try {
    await run(
      `Packing ${manifest.name}`,
      node.path,
      [findYarn(), 'pack', '--out', join(packed, file)],
      { cwd: folder, env, log: logFile(`pack-${file}`) },
    );
  } finally {
    rmSync(licence, { force: true });
  }
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
