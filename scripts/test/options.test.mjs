import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startOptions, testOptions } from '../lib/options.mjs';

const parts = [{ name: 'types' }, { name: 'unit' }, { name: 'browser' }];
const namesOf = options => options.parts.map(({ name }) => name);

test('the portal is on port 3000 unless told otherwise', () => {
  assert.equal(startOptions([], {}).port, 3000);
  assert.equal(startOptions([], { PORT: '3100' }).port, 3100);
  assert.equal(startOptions(['--port', '3200'], { PORT: '3100' }).port, 3200);
  assert.equal(startOptions(['--port=3300'], {}).port, 3300);
});

test('what is not a port or not an option is refused by name', () => {
  assert.throws(() => startOptions(['--port', 'x'], {}), /"x" is not a port/);
  assert.throws(() => startOptions(['--port=70000'], {}), /"70000"/);
  assert.throws(() => startOptions(['--fast'], {}), /Unknown option --fast/);
});

test('without a part every part runs, with parts those, in the order of the list', () => {
  assert.deepEqual(namesOf(testOptions([], parts)), [
    'types',
    'unit',
    'browser',
  ]);
  assert.deepEqual(namesOf(testOptions(['browser', 'types'], parts)), [
    'types',
    'browser',
  ]);
});

test('what follows a single part goes to its tool', () => {
  const options = testOptions(['unit', 'plugins/itsm', '-t', 'x'], parts);
  assert.deepEqual(namesOf(options), ['unit']);
  assert.deepEqual(options.args, ['plugins/itsm', '-t', 'x']);
});

test('an unknown part is refused by name', () => {
  assert.throws(() => testOptions(['units'], parts), /no part "units"/);
});
