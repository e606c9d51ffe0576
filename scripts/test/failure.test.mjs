import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure, knownCause, sentenceFor } from '../lib/failure.mjs';

const sentenceOf = (code, message = '') =>
  sentenceFor(Object.assign(new Error(message), { code }));

test('a full disk and a folder of another user are each one sentence', () => {
  assert.match(sentenceOf('ENOSPC'), /^The disk is full/);
  assert.match(
    sentenceOf(undefined, 'could not write: No space left on device'),
    /^The disk is full/,
  );
  assert.match(sentenceOf('EACCES'), /must belong to the user/);
});

test('a network that is away is told of an installation, and of nothing else', () => {
  const refused = 'connect ECONNREFUSED 127.0.0.1:5433';
  assert.match(
    knownCause(refused, { installing: true }),
    /^The package registry cannot be reached/,
  );
  assert.equal(knownCause(refused), undefined);
});

test('an expected failure says its own sentence, an unknown error none', () => {
  assert.equal(sentenceFor(new Failure('Do this.')), 'Do this.');
  assert.equal(sentenceFor(new TypeError('x is undefined')), undefined);
});
