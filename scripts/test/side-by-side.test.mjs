import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from '../lib/tests/sideBySide.mjs';

const light = name => ({ name, what: name, light: true });
const alone = name => ({ name, what: name });

test('light parts in a row run at once, all others by themselves, and the results keep the order', async () => {
  const running = new Set();
  const beside = {};
  const run = async ({ name }) => {
    running.add(name);
    await new Promise(resolve => setImmediate(resolve));
    beside[name] = [...running].sort();
    await new Promise(resolve => setImmediate(resolve));
    running.delete(name);
    return name;
  };

  deepEqual(
    await sideBySide(
      [alone('types'), light('lint'), light('packages'), alone('unit')],
      {},
      run,
    ),
    ['types', 'lint', 'packages', 'unit'],
  );
  deepEqual(beside, {
    types: ['types'],
    lint: ['lint', 'packages'],
    packages: ['lint', 'packages'],
    unit: ['unit'],
  });
});

test('what fails unforeseen is not swallowed', async () => {
  const run = async ({ name }) => {
    if (name === 'lint') throw new Error('no such tool');
    return name;
  };
  const result = await sideBySide([light('lint'), light('format')], {}, run)
    .then(() => 'went on')
    .catch(error => error.message);
  deepEqual(result, 'no such tool');
});
