import { deepEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { root } from '../lib/paths.mjs';

const docs = join(root, 'docs');
const read = file => readFileSync(file, 'utf8');
const pages = readdirSync(docs).filter(name => name.endsWith('.md'));

/** What people read: the documentation, and the README of everything. */
const files = [
  ...pages.map(name => join(docs, name)),
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'benchmarks/README.md',
    'examples/README.md',
  ].map(name => join(root, name)),
  ...readdirSync(join(root, 'plugins')).map(name =>
    join(root, 'plugins', name, 'README.md'),
  ),
];

test('every page of the documentation has its place in TechDocs', () => {
  const nav = read(join(root, 'mkdocs.yml')).matchAll(/: (\S+\.md)$/gm);
  deepEqual([...nav].map(([, name]) => name).sort(), [...pages].sort());
});

test('every link between files leads somewhere', () => {
  const broken = files.flatMap(file =>
    linksOf(read(file))
      .filter(link => !leadsSomewhere(file, link))
      .map(link => `${relative(root, file)}: ${link}`),
  );
  deepEqual(broken, []);
});

function linksOf(markdown) {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, link]) => link)
    .filter(link => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(file, link) {
  const [path, anchor] = link.split('#');
  const target = path ? resolve(dirname(file), path) : file;
  if (!existsSync(target)) return false;
  return !anchor || anchorsOf(read(target)).has(anchor);
}

/** As GitHub names them. */
function anchorsOf(markdown) {
  const headings = markdown.matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading]) =>
      heading
        .toLocaleLowerCase('en')
        .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
