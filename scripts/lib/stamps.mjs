import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { local } from './paths.mjs';

const fileOf = name => local('stamps', `${name}.json`);

/** What was written when the thing was last made whole; nothing where it never was, or was begun and not ended. */
export function readStamp(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeStamp(name, value) {
  mkdirSync(local('stamps'), { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(value, null, 2));
}

export const removeStamp = name => rmSync(fileOf(name), { force: true });
