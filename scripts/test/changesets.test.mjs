import { deepEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faultsOfChangesets } from '../lib/changesets.mjs';

let clone;
let packages;

const git = (...args) =>
  execFileSync(
    'git',
    ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
    { cwd: clone, stdio: 'ignore' },
  );
const write = (file, text) => writeFileSync(join(clone, file), text);
const say = (file, head, sentence) =>
  write(`.changeset/${file}.md`, `---\n${head}\n---\n\n${sentence}\n`);
const faults = () => faultsOfChangesets(clone, packages);

before(() => {
  clone = mkdtempSync(join(tmpdir(), 'changesets-'));
  packages = ['desk', 'pages'].map(name => {
    const folder = join(clone, 'plugins', name);
    mkdirSync(join(folder, 'migrations'), { recursive: true });
    return { folder, manifest: { name: `@caih/${name}`, version: '0.1.0' } };
  });
  mkdirSync(join(clone, '.changeset'));
  write('.changeset/README.md', 'Sentences.');
  write('plugins/desk/report.api.md', 'one');
  write('plugins/pages/report-alpha.api.md', 'one');
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The first');
});

after(() => rmSync(clone, { recursive: true }));

test('nothing is owed before a version is released', () => {
  write('plugins/desk/report.api.md', 'two');
  deepEqual(faults(), []);
});

test('what changes after it is owed a sentence that names the package', () => {
  git('tag', 'v0.1.0');
  write('plugins/desk/README.md', 'not noticed');
  write('plugins/pages/report-alpha.api.md', 'two');
  write('plugins/desk/migrations/2.js', '');
  git('add', '--all');
  deepEqual(faults(), [
    '@caih/desk: no sentence on migrations/2.js, report.api.md',
    '@caih/pages: no sentence on report-alpha.api.md',
  ]);
  say('one', "'@caih/desk': minor", 'The desk says more.');
  deepEqual(faults(), ['@caih/pages: no sentence on report-alpha.api.md']);
});

test('a sentence on a package that there is not, or none, is a fault', () => {
  say('one', "'@caih/desk': minor\n'@caih/pages': much", 'More.');
  say('two', "'@caih/desks': patch", '');
  say('three', '', 'To whom?');
  deepEqual(faults(), [
    '.changeset/one.md raises @caih/pages by "much"',
    '.changeset/three.md names no package',
    '.changeset/two.md names @caih/desks, which is not published',
    '.changeset/two.md says nothing',
  ]);
});
