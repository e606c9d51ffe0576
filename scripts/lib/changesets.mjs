import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const BUMPS = ['patch', 'minor', 'major'];
/** What a member notices when upgrading, in a package. */
const NOTICED = /^(?:report[\w-]*\.(?:api|sql)\.md|config\.d\.ts|migrations\/)/;

/** The sentences for the next changelogs: which packages each names, and what is wrong with it. */
function changesetsIn(folder, names) {
  const { parse } = createRequire(join(root, 'package.json'))('yaml');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map(file => {
      const [, head, sentence] =
        /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(
          readFileSync(join(folder, file), 'utf8'),
        ) ?? [];
      const bumps = Object.entries((head && parse(head)) ?? {});
      return {
        packages: bumps.map(([name]) => name),
        faults: [
          ...(bumps.length === 0 ? ['names no package'] : []),
          ...bumps
            .filter(([name]) => !names.includes(name))
            .map(([name]) => `names ${name}, which is not published`),
          ...bumps
            .filter(([, bump]) => !BUMPS.includes(bump))
            .map(([name, bump]) => `raises ${name} by "${bump}"`),
          ...(sentence?.trim() ? [] : ['says nothing']),
        ].map(fault => `.changeset/${file} ${fault}`),
      };
    });
}

/**
 * What the changelogs still have to say, a line each. A version is released where it has its tag, `v0.1.0`: what has changed
 * since, of what a package exports, of its tables or its settings, is to be in a sentence that names the package. Before
 * that nobody upgrades, and in a clone without tags, or without git, nothing is known of it.
 *
 * @param clone - its folder
 * @param packages - those that are published
 */
export function faultsOfChangesets(clone, packages) {
  const names = packages.map(({ manifest }) => manifest.name);
  const sentences = changesetsIn(join(clone, '.changeset'), names);
  const named = new Set(sentences.flatMap(one => one.packages));
  const owed = packages
    .filter(({ manifest }) => !named.has(manifest.name))
    .flatMap(({ folder, manifest }) => {
      const changed = changedSince(clone, `v${manifest.version}`, folder);
      return changed.length === 0
        ? []
        : [`${manifest.name}: no sentence on ${changed.join(', ')}`];
    });
  return [...sentences.flatMap(one => one.faults), ...owed];
}

function changedSince(clone, tag, folder) {
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: clone,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (!git('tag', '--list', tag)) return [];
  } catch {
    return [];
  }
  return git('diff', '--name-only', tag, '--', folder)
    .split('\n')
    .filter(Boolean)
    .map(file => relative(folder, join(clone, file)))
    .filter(file => NOTICED.test(file));
}
