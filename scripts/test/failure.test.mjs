import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure, sentenceFor } from '../lib/failure.mjs';

const sentenceOf = (code, message = '') =>
  sentenceFor(Object.assign(new Error(message), { code }));

test('a full disk, a network that is away and a folder of another user are each one sentence', () => {
  assert.match(sentenceOf('ENOSPC'), /^The disk is full/);
  assert.match(
    sentenceOf(undefined, 'could not write: No space left on device'),
    /^The disk is full/,
  );
  assert.match(
    sentenceOf(undefined, 'getaddrinfo EAI_AGAIN registry.example'),
    /^The package registry cannot be reached/,
  );
  assert.match(sentenceOf('EACCES'), /must belong to the user/);
});

test('an expected failure says its own sentence, an unknown error none', () => {
  assert.equal(sentenceFor(new Failure('Do this.')), 'Do this.');
  assert.equal(sentenceFor(new TypeError('x is undefined')), undefined);
});
