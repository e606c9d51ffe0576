// `node scripts/installing.mjs`: writes docs/installing.md from the README.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installingPage } from './lib/docs/installing.mjs';
import { root } from './lib/paths.mjs';

writeFileSync(join(root, 'docs/installing.md'), installingPage());
