import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countJest, countPlaywright } from '../lib/tests/counts.mjs';

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
    failures: [],
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
  assert.deepEqual(countPlaywright({ stats }, 0), {
    passed: 11,
    failed: 0,
    failures: [],
    skipped: 0,
    flaky: 1,
  });
  const two = { stats: { ...stats, unexpected: 2 } };
  assert.equal(countPlaywright(two, 1).failed, 2);
  assert.equal(countPlaywright({ stats }, 1).failed, 1, 'a failing exit code');
  assert.equal(countPlaywright(undefined, 0).failed, 1, 'no report');
});

test('what failed in Jest is named, with the beginning of what it says', () => {
  const report = {
    ...result(1, 1, 1),
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a fine one', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'the clock is due',
            failureMessages: [
              `\u001b[31mexpected 4\u001b[39m\n\n${'at there\n'.repeat(50)}`,
            ],
          },
        ],
      },
      {
        name: 'b.test.ts',
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  };
  const { failures } = countJest(report, 1);
  assert.equal(failures.length, 2);
  assert.deepEqual(failures[0].split('\n').slice(0, 2), [
    'a.test.ts: the clock is due',
    '    expected 4',
  ]);
  assert.equal(failures[0].split('\n').length, 13);
  assert.equal(failures[1], 'b.test.ts: cannot be run\n    no such module');
});

test('what failed in the browser is named, also what held at the second try', () => {
  const spec = (title, status, ...messages) => ({
    file: 'a.test.ts',
    title,
    tests: [
      {
        status,
        results: messages.map(message => ({
          error: message && { message },
        })),
      },
    ],
  });
  const { failures } = countPlaywright(
    {
      stats: { expected: 1, flaky: 1, unexpected: 1, skipped: 0 },
      errors: [{ message: 'no portal' }],
      suites: [
        {
          specs: [spec('a fine one', 'expected', undefined)],
          suites: [
            {
              specs: [
                spec('opens', 'unexpected', 'no button', 'no button'),
                spec('closes', 'flaky', 'too slow', undefined),
              ],
            },
          ],
        },
      ],
    },
    1,
  );
  assert.deepEqual(failures, [
    'Playwright: the run\n    no portal',
    'a.test.ts: opens\n    no button',
    'a.test.ts: closes (passed at the second try)\n    too slow',
  ]);
});
