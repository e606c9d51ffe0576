import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../paths.mjs';
import { partsOfReadme } from './installing.mjs';

/** Written from the README, whose installation is carried out by the part `install`. */
const CARRIED_OUT = 'installing.md';

/** Files whose snippets are checked. */
export function documents() {
  return [
    ...readdirSync(join(root, 'docs'))
      .filter(name => name.endsWith('.md') && name !== CARRIED_OUT)
      .map(name => join(root, 'docs', name)),
    join(root, 'README.md'),
    join(root, 'CONTRIBUTING.md'),
    join(root, 'benchmarks/README.md'),
    join(root, 'examples/README.md'),
    ...readdirSync(join(root, 'plugins')).map(name =>
      join(root, 'plugins', name, 'README.md'),
    ),
  ];
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

/** Every fenced block of a file, with where it begins. */
export function fencesOf(file) {
  const text = checkedText(file);
  return [...text.matchAll(FENCE)].map(({ 2: language, 3: code, index }) => ({
    language,
    code,
    where: placeIn(file, text, index),
  }));
}

/** Lines of fences that are not read as such: with a title, of tildes, in a quotation. */
export function unreadFences(text) {
  return text
    .replace(FENCE, '')
    .split('\n')
    .filter(line => /^[\s>*-]*(```|~~~)/.test(line));
}

/** Commands within a sentence or a table. */
export function inlineCommandsOf(file) {
  const text = checkedText(file);
  const commands = text.matchAll(
    /`((?:[A-Z_]+=\S+ )*(?:npm|yarn|node) [^`<>]+)`/g,
  );
  return [...commands].map(({ 1: code, index }) => ({
    language: 'sh',
    code,
    where: placeIn(file, text, index),
  }));
}

/** The text of a document, without what is carried out. */
export function checkedText(file) {
  return relative(root, file) === 'README.md'
    ? partsOfReadme().rest
    : readFileSync(file, 'utf8');
}

function placeIn(file, text, index) {
  const line = text.slice(0, index).split('\n').length;
  return `${relative(root, file)}:${line}`;
}
