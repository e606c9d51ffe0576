import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freePort, isFree } from '../lib/ports.mjs';
import { startOf } from '../lib/process-table.mjs';
import { launch, run, stop } from '../lib/processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'desk-scripts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const shell = (script, options) =>
  launch('sh', ['-c', script], { log: join(folder, 'log'), ...options });

const firstLine = () => {
  let onLine;
  const line = new Promise(resolve => {
    onLine = resolve;
  });
  return { line, onLine };
};

test('stopping a process stops the children it has', async () => {
  const { line, onLine } = firstLine();
  const handle = shell('sleep 60 & echo $!; wait', { onLine });
  const child = Number(await line);
  assert.ok(startOf(child));
  await stop(handle);
  assert.equal(startOf(child), undefined);
  assert.equal(handle.hasExited, true);
});

test('a process that ignores the polite signal is stopped all the same', async () => {
  const { line, onLine } = firstLine();
  const handle = shell('trap "" TERM; echo up; while :; do sleep 0.1; done', {
    onLine,
    graceSeconds: 0.3,
  });
  await line;
  await stop(handle);
  assert.equal(startOf(handle.pid), undefined);
});

test('a command that fails says why in one sentence, or shows how its log ends', async () => {
  const log = join(folder, 'log');
  await assert.rejects(
    run('The copy', 'sh', ['-c', 'echo ENOSPC >&2; exit 3'], { log }),
    /^Error: The copy failed\. The disk is full/,
  );
  await assert.rejects(
    run('The copy', 'sh', ['-c', 'echo odd; exit 3'], { log }),
    /ends so:\n\nodd/,
  );
});

test('a port that is taken is seen, and another is chosen', async () => {
  const server = createServer();
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  assert.equal(await isFree(port), false);
  assert.notEqual(await freePort(port), port);
  await new Promise(resolve => {
    server.close(resolve);
  });
  assert.equal(await freePort(port), port);
});
