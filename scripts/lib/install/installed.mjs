import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is wrong with the packages that an app has of ours, a line each: each is to be the one that was packed, whole, and
 * not the sources of the clone.
 *
 * @param folder - of the app
 * @param names - of the packages that were packed
 */
export function faultsOfInstalled(folder, names) {
  const scope = join(folder, 'node_modules/@caih');
  const found = existsSync(scope)
    ? readdirSync(scope).map(name => `@caih/${name}`)
    : [];
  return [
    ...names
      .filter(name => !found.includes(name))
      .map(name => `${name} is not installed`),
    ...found.flatMap(name =>
      faultsOf(join(folder, 'node_modules', name)).map(
        fault => `${name} ${fault}`,
      ),
    ),
  ];
}

function faultsOf(folder) {
  if (lstatSync(folder).isSymbolicLink()) return ['is a link'];
  const { main, types } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const faults = [];
  if (existsSync(join(folder, 'src'))) faults.push('has its sources');
  if (!/^(\.\/)?dist\//.test(main)) faults.push(`begins at ${main}`);
  if (!/^(\.\/)?dist\//.test(types)) faults.push(`has its types at ${types}`);
  if (!existsSync(join(folder, 'LICENSE'))) faults.push('has no licence');
  return faults;
}
