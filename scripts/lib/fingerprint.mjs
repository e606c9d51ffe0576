import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const notSources = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

function* filesUnder(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path).sort()) {
    if (!notSources.has(entry)) {
      yield* filesUnder(join(path, entry));
    }
  }
}

/** One hash of the contents of files and folders, and of whatever else the result depends on. */
export function fingerprint(paths, ...others) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(path)) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(readFileSync(file));
      hash.update('\0');
    }
  }
  hash.update(JSON.stringify(others));
  return hash.digest('hex');
}
