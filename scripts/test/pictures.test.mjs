import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../lib/paths.mjs';

const read = file => readFileSync(join(root, file), 'utf8');

/** Every page of ours, with its pictures or why there is none. */
const pages = parse(read('e2e-tests/pages.yaml'));
const picturesOf = ({ pictures = {}, pictured }) => [
  ...Object.keys(pictures),
  ...(pictured ? [pictured] : []),
];

/** By the documents of the folder they are in; the README shows some of them again. */
const shown = new Set(
  readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .flatMap(name => [
      ...read(`docs/${name}`).matchAll(/!\[[^\]]+\]\(images\/([^)]+)\)/g),
    ])
    .map(([, file]) => file),
);

test('every page has a picture, or it is said why not', () => {
  const faults = pages
    .filter(page => !page.unpictured === (picturesOf(page).length === 0))
    .map(({ name }) => name);
  deepEqual(faults, []);
});

test('docs/pages.md shows the pictures of every page', () => {
  const page = read('docs/pages.md');
  const missing = pages
    .flatMap(picturesOf)
    .filter(name => !page.includes(`](images/${name}.png)`));
  deepEqual(missing, []);
});

test('every picture is shown, and is there', () => {
  deepEqual(readdirSync(join(root, 'docs/images')).sort(), [...shown].sort());
});

test('every picture that is taken in its own way is taken', () => {
  const script = read('scripts/screenshots.mjs');
  const untaken = pages
    .flatMap(({ pictured }) => pictured ?? [])
    .filter(name => !script.includes(`file: '${name}.png'`));
  deepEqual(untaken, []);
});

test('a picture waits for words that are the same in every portal', () => {
  const unknown = pages
    .filter(
      ({ pictures, path, shows }) =>
        pictures && /\{[a-z]+\}/.test(path + shows),
    )
    .map(({ name }) => name);
  deepEqual(unknown, []);
});
