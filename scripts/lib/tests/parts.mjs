import { join } from 'node:path';
import { declarations } from '../pack.mjs';
import { root } from '../paths.mjs';
import { browser } from './browser.mjs';
import { backstageCli, gate } from './gate.mjs';
import { install } from './install.mjs';
import { packages } from './packages.mjs';
import { scripts } from './scripts.mjs';
import { unit } from './unit.mjs';

const tool = path => join(root, 'node_modules', path);
const itsmBackend = join(root, 'plugins/itsm-backend');

/** What `npm test` runs, in this order: what is quick to fail comes first. */
export const parts = [
  {
    name: 'types',
    what: 'TypeScript, strict, over every package',
    run: gate('types', declarations),
  },
  {
    name: 'lint',
    light: true,
    what: 'ESLint over every package',
    run: gate('lint', [backstageCli, 'repo', 'lint', '--max-warnings=0']),
  },
  {
    name: 'packages',
    light: true,
    what: 'manifests, API and SQL reports, unused code, licences and changelogs of the packages',
    run: packages,
  },
  {
    name: 'format',
    light: true,
    what: 'Prettier over every file',
    run: gate('format', [tool('prettier/bin-prettier.js'), '--check', '.']),
  },
  {
    name: 'openapi',
    light: true,
    what: 'the OpenAPI file is valid and the types made from it are fresh',
    run: gate('openapi', ['scripts/openapi.mjs', '--check'], {
      cwd: itsmBackend,
    }),
  },
  {
    name: 'scripts',
    light: true,
    what: 'tests of the scripts behind these commands',
    run: scripts,
  },
  {
    name: 'unit',
    what: 'unit and integration tests, on PostgreSQL and on SQLite; arguments go to Jest',
    run: unit,
  },
  {
    name: 'browser',
    what: 'browser tests in Chromium; arguments go to Playwright',
    run: browser,
  },
  {
    name: 'install',
    what: 'the README’s steps on fresh apps of Backstage’s generator, new and legacy',
    run: install,
  },
];
