import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../paths.mjs';

/** Files whose snippets are checked; those of the README are carried out by the part `install`. */
export function documents() {
  return [
    ...readdirSync(join(root, 'docs'))
      .filter(name => name.endsWith('.md'))
      .map(name => join(root, 'docs', name)),
    join(root, 'CONTRIBUTING.md'),
    join(root, 'benchmarks/README.md'),
    join(root, 'examples/README.md'),
    ...readdirSync(join(root, 'plugins')).map(name =>
      join(root, 'plugins', name, 'README.md'),
    ),
  ];
}

/** Every fenced block of a file, with where it begins. */
export function fencesOf(file) {
  const text = readFileSync(file, 'utf8');
  const fences = [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)];
  return fences.map(({ 2: language, 3: code, index }) => ({
    language,
    code,
    where: `${relative(root, file)}:${text.slice(0, index).split('\n').length}`,
  }));
}
