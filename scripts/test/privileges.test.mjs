import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyForAll, mappingTo, users } from '../lib/privileges.mjs';

const root = 'root:x:0:0:root:/root:/bin/bash';
const daemon = 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin';
const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin';

const mappingOf = (...lines) => mappingTo(users(`${lines.join('\n')}\n`));

test('root is seen as a user that the machine knows', () => {
  assert.deepEqual(mappingOf(root, daemon, nobody), [
    '--user',
    '--map-user=65534',
    '--map-group=65534',
  ]);
  assert.deepEqual(mappingOf(root, daemon), [
    '--user',
    '--map-user=1',
    '--map-group=1',
  ]);
  assert.equal(mappingOf(root), undefined, 'nobody else is known');
});

test('programs are copied whole, for everybody to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  try {
    const [from, to] = [join(folder, 'native'), join(folder, 'binaries-18')];
    mkdirSync(join(from, 'bin'), { recursive: true });
    writeFileSync(join(from, 'bin/initdb'), '');
    chmodSync(join(from, 'bin/initdb'), 0o700);
    chmodSync(join(from, 'bin'), 0o700);
    mkdirSync(join(`${to}.unfinished`, 'left-behind'), { recursive: true });
    copyForAll(from, to);
    const modeOf = path => statSync(join(to, path)).mode & 0o777;
    assert.equal(modeOf('bin'), 0o755);
    assert.equal(modeOf('bin/initdb'), 0o755);
    assert.equal(existsSync(join(to, 'left-behind')), false);
    assert.equal(existsSync(`${to}.unfinished`), false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
