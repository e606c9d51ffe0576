import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { judge } from '../lib/bundle/limits.mjs';
import { readBuild } from '../lib/bundle/read.mjs';
import { weigh } from '../lib/bundle/weigh.mjs';

const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as source maps write it. */
function digits(number) {
  let value = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const rest = value >> 5;
    text += DIGITS[(value & 31) | (rest ? 32 : 0)];
    value = rest;
  } while (value);
  return text;
}

const filler = (seed, length) =>
  Array.from(
    { length },
    (_, at) => ((at * 7919 + seed) ** 2 % 9973) + ';',
  ).join('');

// A portal of three scripts it needs at once and four it fetches on demand:
// `[source, built text, content of the source]` for each piece of each.
const OURS = filler(1, 50);
const ENGLISH = filler(2, 40);
const FRENCH = filler(3, 60);
const PAGE = filler(4, 80);
const BROUGHT = filler(5, 70);
const SCRIPTS = {
  main: [
    ['portal/src/index.ts', `${filler(6, 90)}n.e("catalog").then(x)`, ''],
    [
      '/plugins/itsm/src/alpha.tsx',
      `${OURS}Promise.all([n.e("library"),n.e("31")]).then(n)`,
      "loader: () => import('./desk')",
    ],
  ],
  31: [
    ['/plugins/itsm/src/desk.tsx', 'n.e(42).then(n)', "import('./page')"],
    [
      '/plugins/itsm/src/translations/ref.ts',
      `${ENGLISH}n.e("fr").then(n)`,
      "import('./fr')",
    ],
    ['/node_modules/@material-ui/core/Button.js', filler(7, 99), ''],
  ],
  42: [['/plugins/itsm/src/page.tsx', PAGE, '']],
  fr: [['/plugins/itsm/src/translations/fr.ts', FRENCH, '']],
  library: [['/node_modules/brought/index.js', BROUGHT, '']],
  catalog: [
    ['/node_modules/@material-ui/core/Card.js', filler(8, 99), ''],
    ['/node_modules/theirs/index.js', filler(9, 99), ''],
  ],
};

const size = (...texts) => gzipSync(texts.join('')).length;
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(folder, 'static'));
  writeFileSync(
    join(folder, 'index.html'),
    '<script src="/static/main.0a.js"></script>',
  );
  for (const [chunk, pieces] of Object.entries(SCRIPTS)) {
    const file = join(folder, 'static', `${chunk}.0a.js`);
    let column = 0;
    const mappings = pieces.map(([, text], source) => {
      const mapping = [column, source && 1, 0, 0].map(digits).join('');
      column = text.length;
      return mapping;
    });
    writeFileSync(file, pieces.map(([, text]) => text).join(''));
    writeFileSync(
      `${file}.map`,
      JSON.stringify({
        sources: pieces.map(([source]) => source),
        sourcesContent: pieces.map(([, , content]) => content),
        mappings: mappings.join(','),
      }),
    );
  }
});

after(() => rmSync(folder, { recursive: true }));

const weighed = () =>
  weigh(readBuild(folder), {
    isOurs: source => source.startsWith('/plugins/itsm/'),
    opening: './desk',
  });

test('ours is weighed apart from what shares a script with it', () => {
  assert.equal(
    weighed().before,
    size(OURS, 'Promise.all([n.e("library"),n.e("31")]).then(n)'),
  );
});

test('opening counts what is fetched for it, its texts and its own libraries', () => {
  const { before: inMain, opening } = weighed();
  assert.equal(
    opening,
    inMain +
      size('n.e(42).then(n)', ENGLISH, 'n.e("fr").then(n)') +
      size(FRENCH) +
      size(BROUGHT),
  );
});

test('a page counts what it brings beyond', () => {
  assert.deepEqual(weighed().pages, { './page': size(PAGE) });
});

test('all there is has each script once, and nothing of the others', () => {
  const { opening, all } = weighed();
  assert.equal(all, opening + size(PAGE));
});

test('what is over its limit fails, and is told', () => {
  const limits = { before: 1, opening: 1, aPage: 1, aCard: 1, all: 1 };
  const { failures, lines } = judge(
    { before: 999, opening: 1_001, pages: { './page': 5 }, others: {}, all: 3 },
    limits,
    {},
  );
  assert.deepEqual(failures, ['opening the desk: more than 1 kB']);
  assert.match(lines[1], /opening the desk +1\.0 of 1 kB +TOO MUCH$/);
});

test('what is for on demand fails where it is fetched to open the desk', () => {
  const failuresOf = onDemand => judge(weighed(), undefined, onDemand).failures;
  assert.deepEqual(failuresOf({ 'the page': '/src/page.' }), []);
  assert.deepEqual(failuresOf({ 'the desk': '/src/desk.' }), [
    'the desk: fetched to open the desk, /plugins/itsm/src/desk.tsx',
  ]);
  assert.deepEqual(failuresOf({ 'every page': '/src/alpha.' }), [
    'every page: fetched to open the desk, /plugins/itsm/src/alpha.tsx',
  ]);
  assert.deepEqual(failuresOf({ 'the charts': '/src/charts/' }), [
    'the charts: nothing of it is in /src/charts/',
  ]);
});

test('a build in which nobody opens the desk is no pass', () => {
  assert.throws(
    () => weigh(readBuild(folder), { isOurs: () => true, opening: './gone' }),
    /asks for \.\/gone/,
  );
});
