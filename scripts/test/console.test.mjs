import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration } from '../lib/console.mjs';

test('durations read as a person says them', () => {
  assert.equal(duration(0), '0.0 s');
  assert.equal(duration(9_940), '9.9 s');
  assert.equal(duration(9_960), '10 s');
  assert.equal(duration(59_400), '59 s');
  assert.equal(duration(59_600), '1 min 00 s');
  assert.equal(duration(185_000), '3 min 05 s');
});
