import { deepEqual, match } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import {
  createCodeCheck,
  extensionPoints,
  pointsWithoutExample,
  untoldExports,
} from '../lib/docs/code.mjs';
import {
  checkedText,
  documents,
  fencesOf,
  inlineCommandsOf,
  unreadFences,
} from '../lib/docs/fences.mjs';
import { createHttpCheck } from '../lib/docs/http.mjs';
import { createShellCheck } from '../lib/docs/shell.mjs';
import { createYamlCheck } from '../lib/docs/yaml.mjs';
import { root } from '../lib/paths.mjs';

/** Queries of an operator, run on a database by a test of the backend. */
const QUERIES = 'plugins/itsm-backend/src/database/operatingDocument.test.ts';

/** By language: what is wrong with a snippet, if anything. */
let checks;
let code;

before(async () => {
  code = createCodeCheck();
  const http = createHttpCheck();
  const shell = createShellCheck({ checkCall: http.callFault });
  const yaml = await createYamlCheck();
  checks = {
    ts: code.faultOf,
    tsx: code.faultOf,
    yaml: yaml.faultOf,
    sh: shell.faultOf,
    sql: ({ where }) =>
      existsSync(join(root, QUERIES)) && where.startsWith('docs/operating.md')
        ? undefined
        : 'no test runs it',
    json: http.answerFault,
    // What is drawn, and not done: the layout of the repository, a flow.
    text: () => undefined,
  };
});

async function faultOf(fence, fenceBefore) {
  const check = checks[fence.language];
  if (check) return check(fence, fenceBefore);
  return fence.language
    ? `nobody checks ${fence.language}`
    : 'says no language';
}

test('every snippet of the documentation is one that works', async () => {
  const faults = [];
  for (const file of documents()) {
    const fences = fencesOf(file);
    for (const [index, fence] of fences.entries()) {
      const fault = await faultOf(fence, fences[index - 1]);
      if (fault) faults.push(`${fence.where}: ${fault}`);
    }
  }
  deepEqual(faults, []);
});

test('no fence of the documentation is passed by', () => {
  deepEqual(
    documents().flatMap(file =>
      unreadFences(checkedText(file)).map(line => `${file}: ${line}`),
    ),
    [],
  );
  for (const opening of ['```sh title="x"', '~~~sh', '> ```sh', '- ```sh']) {
    deepEqual(unreadFences(`${opening}\nls\n`), [opening]);
  }
});

test('every command within a sentence or a table is one that works', async () => {
  const commands = documents().flatMap(inlineCommandsOf);
  deepEqual(
    commands.some(({ code }) => code === 'PORT=3001 npm start'),
    true,
  );
  const faults = await Promise.all(
    commands.map(async command => {
      const fault = await faultOf(command);
      return fault && `${command.where}: ${fault}`;
    }),
  );
  deepEqual(faults.filter(Boolean), []);
});

test('every example is shown, and tested', () => {
  deepEqual(code.untested, []);
  deepEqual(code.unshown(), []);
});

const GROUP = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: ch-annecy
  annotations:
    caih.fr/finess: '740999017'
spec:
  type: establishment
  children: []
`;

for (const [what, language, text, fault] of [
  ['a misspelt setting', 'yaml', 'itsm:\n  mail:\n    form: x\n', /form/],
  ['a setting of another type', 'yaml', 'itsm:\n  mail: yes\n', /object/],
  ['a number that is no FINESS', 'yaml', GROUP, /740999017 is no FINESS/],
  [
    'a command that there is not',
    'sh',
    'yarn workspace backend itsm verify-log',
    /no command verify-log/,
  ],
  [
    'a word that a command does not take',
    'sh',
    'yarn workspace backend itsm verify-logs --repair',
    /takes no --repair/,
  ],
  ['a part that there is not', 'sh', 'npm test -- units', /no part "units"/],
  ['a word that npm keeps', 'sh', 'npm start --reset', /put -- before it/],
  ['an option that there is not', 'sh', 'npm start -- --prot 1', /--prot/],
  ['a dump that no test makes', 'sh', 'pg_dump desk', /no test runs it/],
  ['a fence without its language', '', 'ls', /says no language/],
  ['a program that nobody knows', 'sh', 'docker run portal', /docker/],
  [
    'an operation that there is not',
    'sh',
    'curl "$PORTAL/api/itsm/incidents"',
    /no GET \/incidents/,
  ],
  [
    'a parameter that it does not take',
    'sh',
    'curl "$PORTAL/api/itsm/tickets?page=2"',
    /takes no \?page/,
  ],
  [
    'a registration without its key',
    'sh',
    'curl "$PORTAL/api/itsm/tickets" --json \'{}\'',
    /needs the header Idempotency-Key/,
  ],
  ['code that is nowhere', 'ts', 'const answer = 42;', /no part of a file/],
  ['a language that nobody checks', 'ruby', 'puts 1', /nobody checks ruby/],
]) {
  test(`refuses ${what}`, async () => {
    match(await faultOf({ language, code: text, where: 'here' }), fault);
  });
}

test('docs/extending.md names all that others plug into', () => {
  const page = readFileSync(join(root, 'docs/extending.md'), 'utf8');
  const points = extensionPoints();
  deepEqual(points.includes('itsmEolExtensionPoint'), true);
  deepEqual(
    points.filter(name => !page.includes(`\`${name}\``)),
    [],
  );
});

test('there is an example of all that others plug into', () => {
  deepEqual(pointsWithoutExample(), []);
});

test('the README of a package names what it exports', () => {
  deepEqual(untoldExports(), []);
});
