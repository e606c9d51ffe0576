import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes room for a report, so that one of an earlier run is never counted. */
export function prepareReport(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/** What a tool wrote of its run; nothing where it wrote none. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
