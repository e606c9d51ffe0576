import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences whose code may be a dependency of ours, under Apache 2.0, by their SPDX names. */
const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages whose manifest does not say: what their own licence file says. */
const READ_BY_HAND = new Map([
  ['fast-shallow-equal', 'Unlicense'],
  ['pause', 'MIT'],
  ['png-js', 'MIT'],
  ['react-universal-interface', 'Unlicense'],
]);

/**
 * The packages that come with some of ours, down to the last, whose licence is not known to be compatible.
 *
 * @param packages - folders and manifests of ours
 * @returns name, version and licence of each, in order
 */
export function incompatibleLicences(packages) {
  const found = new Map();
  const seen = new Set();
  const waiting = packages.flatMap(({ folder, manifest }) =>
    dependenciesOf(manifest).map(name => ({ name, from: folder })),
  );
  while (waiting.length > 0) {
    const { name, from } = waiting.pop();
    const folder = installed(name, from);
    if (!folder || seen.has(folder)) continue;
    seen.add(folder);
    const manifest = read(folder);
    const licence = licenceOf(manifest);
    if (!isCompatible(licence)) {
      found.set(folder, `${manifest.name}@${manifest.version}: ${licence}`);
    }
    waiting.push(
      ...dependenciesOf(manifest).map(one => ({ name: one, from: folder })),
    );
  }
  if (seen.size === 0) throw new Error('No dependency is installed');
  return { checked: seen.size, incompatible: [...found.values()].sort() };
}

/** Whether an SPDX expression leaves a choice that is compatible. */
export function isCompatible(licence) {
  return licence
    .replace(/[()]/g, ' ')
    .split(/\s+OR\s+/)
    .some(choice =>
      choice
        .trim()
        .split(/\s+AND\s+/)
        .every(one => COMPATIBLE.has(one.trim())),
    );
}

function licenceOf({ name, license, licenses }) {
  const named = license ?? licenses?.map(one => one.type).join(' OR ');
  return READ_BY_HAND.get(name) ?? named?.type ?? named ?? 'none named';
}

const dependenciesOf = ({ dependencies, optionalDependencies }) =>
  Object.keys({ ...dependencies, ...optionalDependencies });

const read = folder =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** As Node finds a package; null where an optional one is not for this machine. */
function installed(name, from) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? null : installed(name, dirname(from));
}
