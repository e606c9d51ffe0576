import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../lib/failure.mjs';
import { refusalOf } from '../lib/ports.mjs';

test('a port that may not be opened is not called taken', () => {
  const refusal = refusalOf({ code: 'EACCES' }, 80);
  assert.ok(refusal instanceof Failure);
  assert.match(refusal.message, /does not let you open port 80/);
  assert.equal(refusalOf({ code: 'EADDRINUSE' }, 80), undefined);
});
