import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { pagesOf } from '../../benchmarks/first-paint/pages.mjs';
import { root } from '../lib/paths.mjs';

/** What each page is about, as its address has it here. */
const ABOUT = {
  id: '{it}',
  name: 'it',
  entityRef: 'resource:default/{it}',
};

/** A portal that has one of everything. */
const desk = {
  first: async (_, path) =>
    path.startsWith('/establishments')
      ? { ...ABOUT, entityRef: 'group:default/{it}' }
      : ABOUT,
};

/** From where one comes to a page that is measured. */
const STARTING_POINT = '/itsm/nowhere';

/** Without what it is about, and how it is looked at. */
const kindOf = path =>
  path
    .replace(/\?.*/, '')
    .replace(/^\{entity\}/, '/catalog/default/resource/{it}')
    .replace(/\{\w+\}|\d{9}|OBS-\d{4}-\d{6}|chu-nantes/, '{it}');

test('the time of every page is measured', async () => {
  const walked = parse(readFileSync(join(root, 'e2e-tests/pages.yaml'), 'utf8'))
    .map(({ path }) => kindOf(path))
    .filter(path => path !== STARTING_POINT);
  const measured = (await pagesOf(desk)).map(({ path }) => kindOf(path));

  deepEqual([...new Set(measured)].sort(), [...new Set(walked)].sort());
});
