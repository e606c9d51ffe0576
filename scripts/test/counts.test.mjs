import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPlaywright } from '../lib/tests/browser.mjs';
import { countJest } from '../lib/tests/unit.mjs';

const result = (passed, failed, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
  numPendingTests: 2,
  numTodoTests: 1,
});

test('tests are counted, and what was skipped is told apart', () => {
  assert.deepEqual(countJest(result(10, 0), 0), {
    passed: 10,
    failed: 0,
    skipped: 3,
  });
  assert.equal(countJest(result(10, 2), 1).failed, 2);
});

test('no run passes by running nothing', () => {
  assert.equal(countJest(undefined, 0).failed, 1, 'no report');
  assert.equal(countJest(result(0, 0), 0).failed, 1, 'no test');
  assert.equal(countJest(result(10, 0), 1).failed, 1, 'a failing exit code');
  assert.equal(countJest(result(10, 0, 1), 1).failed, 1, 'a file that breaks');
});

test('what holds in the browser only at the second try passes, and is said', () => {
  const stats = { expected: 10, flaky: 1, unexpected: 0, skipped: 0 };
  assert.deepEqual(countPlaywright(stats, 0), {
    passed: 11,
    failed: 0,
    skipped: 0,
    flaky: 1,
  });
  assert.equal(countPlaywright({ ...stats, unexpected: 2 }, 1).failed, 2);
  assert.equal(countPlaywright(stats, 1).failed, 1, 'a failing exit code');
  assert.equal(countPlaywright(undefined, 0).failed, 1, 'no report');
});
