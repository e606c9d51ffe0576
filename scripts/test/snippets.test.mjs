import { deepEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCodeCheck, extensionPoints } from '../lib/docs/code.mjs';
import { documents, fencesOf } from '../lib/docs/fences.mjs';
import { createHttpCheck } from '../lib/docs/http.mjs';
import { createShellCheck } from '../lib/docs/shell.mjs';
import { createYamlCheck } from '../lib/docs/yaml.mjs';
import { root } from '../lib/paths.mjs';

/** Queries of an operator, run on a database by a test of the backend. */
const QUERIES = 'plugins/itsm-backend/src/database/operatingDocument.test.ts';

test('every snippet of the documentation is one that works', async () => {
  const code = createCodeCheck();
  const http = createHttpCheck();
  const shell = createShellCheck({ checkCall: http.callFault });
  const yaml = await createYamlCheck();
  const isRun = fence =>
    existsSync(join(root, QUERIES)) && fence.where.startsWith('docs/operating')
      ? undefined
      : 'no test runs it';
  const checks = {
    ts: code.faultOf,
    tsx: code.faultOf,
    yaml: yaml.faultOf,
    sh: shell.faultOf,
    sql: isRun,
    json: http.answerFault,
    // What is drawn, and not done: the layout of the repository, of a log.
    '': () => undefined,
  };
  const faults = [];
  for (const file of documents()) {
    const fences = fencesOf(file);
    for (const [index, fence] of fences.entries()) {
      const check = checks[fence.language];
      const fault = check
        ? await check(fence, fences[index - 1])
        : `nobody checks ${fence.language}`;
      if (fault) faults.push(`${fence.where}: ${fault}`);
    }
  }
  deepEqual(faults, []);
  deepEqual(code.untested, []);
  deepEqual(code.unshown(), []);
});

test('docs/extending.md names all that others plug into', () => {
  const page = readFileSync(join(root, 'docs/extending.md'), 'utf8');
  const points = extensionPoints();
  deepEqual(points.includes('itsmEolExtensionPoint'), true);
  deepEqual(
    points.filter(name => !page.includes(`\`${name}\``)),
    [],
  );
});
