import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

test('the four roles walk through an incident by today’s clock', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const script = join(__dirname, '../scripts/walk.mjs');

  const { stdout } = await run(process.execPath, [script, baseURL ?? '']);

  expect(stdout).toMatch(/The four roles did their part on INC-\d{4}-\d{6}/);
});
