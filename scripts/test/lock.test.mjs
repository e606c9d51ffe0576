import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { Failure } from '../lib/failure.mjs';
import { alone, takeLock } from '../lib/lock.mjs';
import { local } from '../lib/paths.mjs';

const name = 'test-of-locks';
const file = local('run', `${name}.json`);

test('a second run of a command is refused until the first gives its place back', () => {
  const release = takeLock(name);
  assert.throws(() => takeLock(name), Failure);
  release();
  takeLock(name)();
  assert.equal(existsSync(file), false);
});

test('the lock of a run that is gone, or was never written whole, is no lock', () => {
  mkdirSync(local('run'), { recursive: true });
  for (const content of ['{"pid":4194305,"start":"1"}', '']) {
    writeFileSync(file, content);
    takeLock(name)();
  }
  assert.deepEqual(
    readdirSync(local('run')).filter(entry => entry.startsWith(name)),
    [],
  );
});

test('shared work is done by one at a time, the others wait', async () => {
  const events = [];
  const work = who => async () => {
    events.push(`${who} begins`);
    await new Promise(resolve => setTimeout(resolve, 50));
    events.push(`${who} ends`);
  };
  await Promise.all([
    alone(name, work('first')),
    alone(name, work('second'), pid => {
      events.push(`waits for ${pid === process.pid ? 'us' : pid}`);
    }),
  ]);
  assert.deepEqual(events, [
    'first begins',
    'waits for us',
    'first ends',
    'second begins',
    'second ends',
  ]);
});

test('work that fails gives its place back', async () => {
  await assert.rejects(
    alone(name, async () => {
      throw new Error('broken');
    }),
    /broken/,
  );
  assert.equal(existsSync(file), false);
});
