import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes room for a report, so that one of an earlier run is never counted. */
export function prepareReport(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}
