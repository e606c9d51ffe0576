// `node scripts/settings.mjs`: writes docs/settings.md from config.d.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsPage } from './lib/docs/settings.mjs';
import { root } from './lib/paths.mjs';

writeFileSync(join(root, 'docs/settings.md'), settingsPage());
