import { deepEqual, equal, rejects, throws } from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { edited, merged } from '../lib/install/edits.mjs';
import { faultsOfInstalled } from '../lib/install/installed.mjs';
import { stepsFor, stepsOf } from '../lib/install/readme.mjs';
import { createWatch } from '../lib/install/watch.mjs';

const fence = '```';
const readme = `# Something

## Install it in your Backstage

${fence}jsonc
// package.json
{ "resolutions": {} }
${fence}

### New frontend system

${fence}yaml
# app-config.yaml
app: {}
${fence}

### Legacy frontend system

${fence}tsx
// packages/app/src/App.tsx, before </FlatRoutes>
    <Route path="/itsm" />
${fence}

### Start

${fence}sh
# in your Backstage
yarn start
${fence}

## Test it

${fence}sh
npm test
${fence}
`;

test('the steps are the snippets of their section, by frontend system', () => {
  const places = kind => stepsFor(kind, readme).map(({ place }) => place);
  deepEqual(places('new'), [
    'package.json',
    'app-config.yaml',
    'in your Backstage',
  ]);
  deepEqual(places('legacy'), [
    'package.json',
    'packages/app/src/App.tsx',
    'in your Backstage',
  ]);
  deepEqual(stepsOf(readme)[2], {
    language: 'tsx',
    place: 'packages/app/src/App.tsx',
    how: 'before',
    anchor: '</FlatRoutes>',
    text: '    <Route path="/itsm" />',
    kind: 'legacy',
  });
});

test('a snippet that does not say where it goes is a fault', () => {
  throws(
    () => stepsOf(readme.replace('# in your Backstage\n', '')),
    /does not say where it goes .*: yarn start/,
  );
  throws(() => stepsOf('# Something'), /no section/);
});

const inSection = text =>
  stepsOf(readme.replace('### Start', `${text}\n\n### Start`));

test('a step that would be passed over is a fault', () => {
  for (const fenced of [
    `${fence}\n# in your Backstage\nyarn add x\n${fence}`,
    `${fence}sh title="here"\n# in your Backstage\nyarn add x\n${fence}`,
    `- then\n\n  ${fence}sh\n  # in your Backstage\n  yarn add x\n  ${fence}`,
    `> ${fence}sh\n> # in your Backstage\n> yarn add x\n> ${fence}`,
    `~~~sh\n# in your Backstage\nyarn add x\n~~~`,
    `${fence}sh\n# in your Backstage\nyarn add x\n  ${fence}`,
  ]) {
    throws(() => inSection(fenced), /each step is between two/, fenced);
  }
  throws(() => inSection('    yarn add x'), /Code that is no step: yarn add x/);
  throws(() => inSection('<pre>yarn add x</pre>'), /Code that is no step/);
});

test('a heading that names no kind of app is a fault', () => {
  throws(
    () => inSection('### New front-end system'),
    /For which apps .*front-end/,
  );
  throws(() => inSection('#### Legacy frontend system'), /For which apps/);
});

test('a place that is said in no known way is a fault', () => {
  const at = (language, where) => () =>
    inSection(`${fence}${language}\n// ${where}\nx();\n${fence}`);
  for (const where of [
    'src/App.tsx, Before export',
    'src/App.tsx, above export',
    'src/App.tsx, before',
    'src/App.tsx, in place of ',
    'src/App.tsx, at the top of it',
    'src/App.tsx before export',
    'src/App.tsx',
  ]) {
    throws(at('tsx', where), /No place for a snippet of tsx/, where);
  }
  throws(
    at('jsonc', 'package.json, before x'),
    /No place for a snippet of jsonc/,
  );
  throws(at('js', 'a.js, at the top'), /No place for a snippet of js/);
  throws(at('sh', 'in the Backstage of yours'), /Commands are run in a clone/);
  equal(at('tsx', 'src/New.tsx, a new file')()[3].how, 'a new file');
});

test('the README of this repository has steps for both frontend systems', () => {
  for (const kind of ['new', 'legacy']) {
    const steps = stepsFor(kind);
    equal(steps[steps.length - 1].text, 'yarn start');
  }
});

const backend = `import { createBackend } from 'x';

const backend = createBackend();
backend.add(
  import('allow-all'),
);
// the last
backend.add(import('last'));

backend.start();
`;
const put = (how, anchor, text) =>
  edited(backend, { language: 'ts', place: 'index.ts', how, anchor, text });

test('code goes before, after, in place of what it names, or to the top', async () => {
  equal(
    await put('before', 'backend.start()', 'one;'),
    backend.replace('backend.start();', 'one;\nbackend.start();'),
  );
  equal(
    await put('after', 'const backend', 'one;'),
    backend.replace('createBackend();\n', 'createBackend();\none;\n'),
  );
  equal(
    await put('in place of', 'allow-all', 'one;'),
    backend.replace(/backend.add\(\n.*\n\);/, 'one;'),
  );
  equal(await put('at the top', undefined, 'one;'), `one;\n${backend}`);
});

test('a place that is not there, or there twice, is a fault', async () => {
  await rejects(put('before', 'nowhere', ''), /index.ts 0 times/);
  await rejects(put('before', 'backend.add', ''), /index.ts 2 times/);
  await rejects(
    edited(undefined, { place: 'index.ts', how: 'before', anchor: 'x' }),
    /no file index.ts/,
  );
  await rejects(
    edited(undefined, { place: 'app-confg.yaml', language: 'yaml', text: '' }),
    /no file app-confg.yaml/,
  );
  await rejects(
    edited(backend, { place: 'index.ts', how: 'a new file', text: '' }),
    /a file index.ts already/,
  );
  await rejects(
    edited(backend, { language: 'ts', place: 'index.ts', text: '' }),
    /does not say where in it/,
  );
});

test('manifests are merged, and a new file is made', async () => {
  equal(
    await edited('{"a":{"b":1}}', { language: 'jsonc', text: '{"a":{"c":2}}' }),
    '{\n  "a": {\n    "b": 1,\n    "c": 2\n  }\n}\n',
  );
  equal(
    await edited(undefined, { how: 'a new file', text: 'kind: Group' }),
    'kind: Group\n',
  );
  deepEqual(merged({ list: [1], same: 1 }, { list: [2], same: 2 }), {
    list: [1, 2],
    same: 2,
  });
});

test('what an app has of ours is what was packed', () => {
  const app = mkdtempSync(join(tmpdir(), 'installed-'));
  try {
    const folderOf = name => join(app, 'node_modules/@caih', name);
    const has = (name, manifest, ...others) => {
      mkdirSync(folderOf(name), { recursive: true });
      writeFileSync(
        join(folderOf(name), 'package.json'),
        JSON.stringify(manifest),
      );
      others.forEach(other => writeFileSync(join(folderOf(name), other), ''));
    };
    const built = { main: 'dist/index.cjs.js', types: 'dist/index.d.ts' };
    has('whole', built, 'LICENSE');
    deepEqual(faultsOfInstalled(app, ['@caih/whole']), []);

    has('sources', { main: 'src/index.ts', types: 'src/index.ts' }, 'src');
    symlinkSync(folderOf('whole'), folderOf('linked'));
    deepEqual(faultsOfInstalled(app, ['@caih/whole', '@caih/gone']), [
      '@caih/gone is not installed',
      '@caih/linked is a link',
      '@caih/sources has its sources',
      '@caih/sources begins at src/index.ts',
      '@caih/sources has its types at src/index.ts',
      '@caih/sources has no licence',
    ]);
  } finally {
    rmSync(app, { recursive: true });
  }
});

test('more than twenty minutes are a fault, and each step is told', async () => {
  let instant = 0;
  const watch = createWatch(() => instant);
  await watch.time('new: installing', async () => {
    instant += 1_200_000;
  });
  equal(watch.verdict().failed, 0);
  await rejects(
    watch.time('new: starting it', async () => {
      instant += 1_000;
      throw new Error('it does not start');
    }),
  );
  deepEqual(watch.verdict().failures, [
    'it took 20 min 01 s: more than 20 minutes',
  ]);
  deepEqual(
    watch.lines().map(line => line.replace(/ {2,}/, ': ')),
    [
      'new: installing: 20 min 00 s',
      'new: starting it: 1.0 s',
      'the whole: 20 min 01 s',
    ],
  );
});
