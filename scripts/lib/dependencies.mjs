import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { logFile, root } from './paths.mjs';
import { run } from './processes.mjs';
import { readStamp, removeStamp, writeStamp } from './stamps.mjs';

const phases = [
  [/Resolution step/, 'resolving'],
  [/Fetch step/, 'downloading packages'],
  [/Link step/, 'putting packages in place, compiling the native ones'],
];

/** Installs what yarn.lock says; at once where that is in place already. */
export async function ensureDependencies(note, { node, env }) {
  const wanted = {
    content: fingerprint(manifests()),
    platform: `${process.platform}-${process.arch}`,
    nodeMajor: node.major,
  };
  const present = readStamp('dependencies');
  const inPlace = existsSync(join(root, 'node_modules', '.yarn-state.yml'));
  if (inPlace && JSON.stringify(present) === JSON.stringify(wanted)) {
    return { done: 'up to date' };
  }
  removeStamp('dependencies');
  note(
    inPlace ? 'updating' : 'installing, a few minutes the first time (3 GB)',
  );
  const yarn = findYarn();
  await run('The installation', node.path, [yarn, 'install', '--immutable'], {
    env,
    log: logFile('install'),
    installing: true,
    // Yarn has tried three times by then; it would go on for every other package.
    hopeless: /YN0001.*RequestError/,
    onLine: line => {
      const phase = phases.find(([pattern]) => pattern.test(line));
      if (phase && line.includes('┌')) {
        note(phase[1]);
      }
    },
  });
  if (inPlace && present && present.nodeMajor !== wanted.nodeMajor) {
    // Yarn takes what was compiled for another Node for good.
    note('compiling the native packages for this Node');
    await run('The installation', node.path, [yarn, 'rebuild'], {
      env,
      log: logFile('rebuild'),
      installing: true,
    });
  }
  writeStamp('dependencies', wanted);
  return { done: 'installed' };
}

/** The Yarn of the clone. */
export function findYarn() {
  const [, path] = /^yarnPath:\s*(\S+)/m.exec(
    readFileSync(join(root, '.yarnrc.yml'), 'utf8'),
  );
  return join(root, path);
}

/** The files the installation depends on. */
function manifests() {
  const workspaces = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => join(root, folder, name)),
  );
  return [
    join(root, 'yarn.lock'),
    join(root, '.yarnrc.yml'),
    ...[root, ...workspaces, join(root, 'benchmarks')]
      .map(folder => join(folder, 'package.json'))
      .filter(existsSync),
  ];
}
