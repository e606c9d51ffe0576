// `yarn build:api-reports`: writes down what the packages export and which tables they make, from the declarations in
// `dist-types`. With `--check` all files are left as they were, and a report that no longer says what is there is an error.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  apiReports,
  changedReports,
  differingLines,
} from './lib/apiReports.mjs';
import { say } from './lib/console.mjs';
import { root } from './lib/paths.mjs';

const SHOWN_LINES = 40;
const isCheck = process.argv.includes('--check');

// Whoever ends this ends the tool too; what it wrote until then is still put back.
['SIGINT', 'SIGTERM'].forEach(signal => process.on(signal, () => {}));

const before = apiReports();
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@backstage/repo-tools/bin/backstage-repo-tools'),
    'api-reports',
    '--sql-reports',
    '--validate-release-tags',
    '--omit-messages',
    'ae-wrong-input-file-type,ae-undocumented',
  ],
  { cwd: root, stdio: 'inherit' },
);
const after = apiReports();
const changed = changedReports(before, after);

for (const file of new Set([...before.keys(), ...after.keys()])) {
  if (isCheck || !changed.includes(file)) {
    putBack(file);
  }
}
changed.forEach(file => {
  const lines = differingLines(before.get(file) ?? '', after.get(file) ?? '');
  say(`${file} ${isCheck ? 'is out of date' : 'was written'}:`);
  lines.slice(0, SHOWN_LINES).forEach(line => say(`  ${line}`));
  if (lines.length > SHOWN_LINES) {
    say(`  and ${lines.length - SHOWN_LINES} lines more`);
  }
});
if (isCheck && changed.length > 0) {
  say('Run `yarn build:api-reports`, and commit what it writes.');
}
process.exitCode = status !== 0 || (isCheck && changed.length > 0) ? 1 : 0;

/** A file is left as it was where nothing is said anew: what the compiler came upon first makes no change of it. */
function putBack(file) {
  if (!before.has(file)) {
    rmSync(join(root, file));
  } else if (before.get(file) !== after.get(file)) {
    writeFileSync(join(root, file), before.get(file));
  }
}
