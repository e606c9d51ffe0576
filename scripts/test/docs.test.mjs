import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { installingPage } from '../lib/docs/installing.mjs';
import { root } from '../lib/paths.mjs';
import { parts } from '../lib/tests/parts.mjs';

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

test('no link leaves the folder that TechDocs has', () => {
  const leaving = pages.flatMap(name =>
    linksOf(read(join(docs, name)))
      .filter(link => relative(docs, resolve(docs, link)).startsWith('..'))
      .map(link => `${name}: ${link}`),
  );
  deepEqual(leaving, []);
});

test('TechDocs names headings as GitHub does', () => {
  // Without it Python-Markdown drops accents, and links to them lead nowhere.
  match(
    read(join(root, 'mkdocs.yml')),
    /^ {2}- toc:\n {6}slugify: !!python\/object\/apply:pymdownx\.slugs\.slugify\n {8}kwds: \{ case: lower \}$/m,
  );
  const differing = pages.flatMap(name => {
    const headings = headingsOf(read(join(docs, name)));
    return headings
      .filter(
        (heading, index) =>
          onGitHub(heading) !== inTechDocs(heading) ||
          // The second of two is `…-1` in the one and `…_1` in the other.
          headings.findIndex(one => onGitHub(one) === onGitHub(heading)) <
            index,
      )
      .map(heading => `${name}: ${heading}`);
  });
  deepEqual(differing, []);
});

test('docs/installing.md is what the README says', () => {
  equal(read(join(docs, 'installing.md')), installingPage());
});

test('README.md and CONTRIBUTING.md name every part of the tests', () => {
  const untold = ['README.md', 'CONTRIBUTING.md'].flatMap(file =>
    parts
      .filter(({ name }) => !read(join(root, file)).includes(`\`${name}\``))
      .map(({ name }) => `${file}: ${name}`),
  );
  deepEqual(untold, []);
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

function anchorsOf(markdown) {
  return new Set(headingsOf(markdown).map(onGitHub));
}

function headingsOf(markdown) {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading);
}

const onGitHub = heading =>
  heading
    .toLocaleLowerCase('en')
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** By `pymdownx.slugs.slugify`, of what a heading shows. */
const inTechDocs = heading =>
  heading
    .replace(/`|\*\*|!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .normalize('NFC')
    .replace(/<\/?[^>]*>/g, '')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}_\- ]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/ /g, '-');
