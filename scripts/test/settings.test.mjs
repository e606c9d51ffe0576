import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sectionsOf, settingsPage } from '../lib/docs/settings.mjs';
import { root } from '../lib/paths.mjs';

test('docs/settings.md has every setting, as it is declared', () => {
  equal(readFileSync(join(root, 'docs/settings.md'), 'utf8'), settingsPage());
});

test('every setting is declared with what it says', () => {
  for (const { name, keys } of sectionsOf()) {
    for (const { key, said } of keys) {
      equal(said.endsWith('.'), true, `${name}.${key} says nothing`);
    }
  }
});
