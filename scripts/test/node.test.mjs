import assert from 'node:assert/strict';
import { test } from 'node:test';
import bringing from '../lib/bring-node.cjs';

test('Node 22 will do from 22.12 on, and 24', () => {
  const will = version => bringing.isSupported(version);
  assert.equal(will('22.12.0'), true);
  assert.equal(will('22.20.1'), true);
  assert.equal(will('24.0.0'), true);
  assert.equal(will('22.11.0'), false, 'cannot require an ES module');
  assert.equal(will('23.11.0'), false);
  assert.equal(will('12.22.12'), false);
  assert.equal(will('25.1.0'), false);
});

test('of npm’s variables only those that reach a registry are passed on', () => {
  assert.deepEqual(
    bringing.withoutNpm({
      HOME: '/home/ada',
      npm_config_registry: 'https://registry.example/',
      npm_config_ignore_scripts: 'true',
      npm_lifecycle_event: 'start',
    }),
    { HOME: '/home/ada', npm_config_registry: 'https://registry.example/' },
  );
});
