import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { publishedPackages } from '../lib/pack.mjs';
import { root } from '../lib/paths.mjs';

const entitiesIn = folder =>
  parseAllDocuments(
    readFileSync(join(folder, 'catalog-info.yaml'), 'utf8'),
  ).map(document => document.toJS());

const shared = entitiesIn(root);
const ofKind = kind => shared.filter(one => one.kind === kind);
const namesOf = entities => entities.map(one => one.metadata.name);
const packages = publishedPackages();
const nameOf = manifest => manifest.name.replace(/^@caih\//, '');

test('the catalog is told of each package, and of nothing else', () => {
  const [{ spec }] = ofKind('Location');
  deepEqual(
    [...spec.targets].sort(),
    packages
      .map(({ folder }) => `./${relative(root, folder)}/catalog-info.yaml`)
      .sort(),
  );
});

test('who owns a package, what it is part of and depends on, is in the catalog', () => {
  const groups = namesOf(ofKind('Group'));
  const systems = namesOf(ofKind('System'));
  ofKind('System').forEach(one => ok(groups.includes(one.spec.owner)));
  for (const { folder, manifest } of packages) {
    const [{ kind, metadata, spec }, ...others] = entitiesIn(folder);
    deepEqual(others, []);
    equal(kind, 'Component');
    equal(metadata.name, nameOf(manifest));
    equal(metadata.title, manifest.name);
    ok(groups.includes(spec.owner), `${metadata.name}: owner ${spec.owner}`);
    ok(systems.includes(spec.system), `${metadata.name}: ${spec.system}`);
    deepEqual(
      [...(spec.dependsOn ?? [])].sort(),
      Object.keys(manifest.dependencies)
        .filter(name => name.startsWith('@caih/'))
        .map(name => `component:default/${name.replace(/^@caih\//, '')}`)
        .sort(),
      metadata.name,
    );
  }
});

test('each package can be started alone', () => {
  for (const { folder, manifest } of packages) {
    const dev = join(folder, 'dev');
    ok(
      existsSync(dev) &&
        readdirSync(dev).some(name => /^index\.tsx?$/.test(name)),
      `${manifest.name} has no dev/index.ts`,
    );
    ok(manifest.scripts.start, `${manifest.name} has no script "start"`);
  }
});
