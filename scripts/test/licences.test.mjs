import { deepEqual, equal, throws } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { incompatibleLicences, isCompatible } from '../lib/licences.mjs';

test('a licence is compatible where one of its choices is, and all that the choice names are', () => {
  equal(isCompatible('MIT'), true);
  equal(isCompatible('(MIT OR GPL-3.0-only)'), true);
  equal(isCompatible('(BSD-3-Clause AND MIT)'), true);
  equal(isCompatible('(BSD-3-Clause AND GPL-2.0-only)'), false);
  equal(isCompatible('GPL-3.0-only'), false);
  equal(isCompatible('SEE LICENSE IN LICENSE'), false);
});

test('the dependencies of dependencies are looked at, where Node finds them', t => {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  t.after(() => rmSync(root, { recursive: true }));
  const put = (folder, manifest) => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(
      join(root, folder, 'package.json'),
      JSON.stringify({ version: '1.0.0', ...manifest }),
    );
    return { folder: join(root, folder), manifest };
  };
  const ours = put('plugins/ours', {
    name: 'ours',
    dependencies: { free: '^1.0.0' },
    optionalDependencies: { 'for-another-machine': '^1.0.0' },
  });
  put('node_modules/free', {
    name: 'free',
    license: 'MIT',
    dependencies: { bound: '^1.0.0', silent: '^1.0.0' },
  });
  put('node_modules/free/node_modules/bound', {
    name: 'bound',
    licenses: [{ type: 'AGPL-3.0' }],
  });
  put('node_modules/silent', { name: 'silent' });

  deepEqual(incompatibleLicences([ours]), {
    checked: 3,
    incompatible: ['bound@1.0.0: AGPL-3.0', 'silent@1.0.0: none named'],
  });
});

test('nothing installed is no result', () => {
  throws(
    () => incompatibleLicences([{ folder: tmpdir(), manifest: {} }]),
    /No dependency is installed/,
  );
});
