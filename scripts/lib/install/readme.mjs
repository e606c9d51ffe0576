import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const section = 'Install it in your Backstage';

/** The headings of the section, each with the kind of app whose steps follow; all others follow the steps after "Start". */
const kinds = new Map([
  ['New frontend system', 'new'],
  ['Legacy frontend system', 'legacy'],
  ['Start', undefined],
]);

/** Where commands are run. */
const shells = ['in a clone of this repository', 'in your Backstage'];

/** Where a snippet goes in the file that it names, by its language. */
const forms = {
  jsonc: ['', 'a new file'],
  yaml: ['', 'a new file'],
  ts: ['a new file', 'at the top', 'before', 'after', 'in place of'],
  tsx: ['a new file', 'at the top', 'before', 'after', 'in place of'],
};
const anchored = ['before', 'after', 'in place of'];

const snippet = /^```(\w+)\n([\s\S]*?)^```$/gm;
const fence = /```|~~~/g;
/** What a reader takes for a step, and the pattern of a snippet does not. */
const otherCode = /^(?: {4}|\t)[ \t]*\S.*$|<(?:pre|code)\b.*$/m;

/** The steps that the README gives for an app of a kind: `new` or `legacy`. */
export function stepsFor(
  kind,
  markdown = readFileSync(join(root, 'README.md'), 'utf8'),
) {
  return stepsOf(markdown).filter(step => !step.kind || step.kind === kind);
}

/**
 * The snippets of the section on installing, in order. The first line of each says where it goes, such as
 * `// packages/backend/src/index.ts, before backend.start()`.
 *
 * @throws Error where something in the section would be a step that nobody follows: a snippet that does not say where it
 *   goes, or says it in a way that is not known, a fence that begins no snippet, a heading that is not known
 */
export function stepsOf(markdown) {
  const [, after] = markdown.split(`\n## ${section}\n`);
  if (after === undefined) {
    throw new Error(`The README has no section "${section}"`);
  }
  const [text] = after.split(/\n## /);
  const snippets = [...text.matchAll(snippet)];
  if (snippets.length === 0) {
    throw new Error(`The section "${section}" has no steps`);
  }
  const fences = [...text.matchAll(fence)].length;
  if (fences !== 2 * snippets.length) {
    throw new Error(
      `The section "${section}" has ${fences} fences, and ${snippets.length} steps: each step is between two`,
    );
  }
  const steps = [];
  let kind;
  let end = 0;
  for (const { 0: whole, 1: language, 2: code, index } of snippets) {
    kind = kindAfter(text.slice(end, index), kind);
    steps.push({ ...parseSnippet(language, code), kind });
    end = index + whole.length;
  }
  kindAfter(text.slice(end), kind);
  return steps;
}

/** The kind of app whose steps follow a text between two of them. */
function kindAfter(text, before) {
  const [code] = otherCode.exec(text) ?? [];
  if (code) throw new Error(`Code that is no step: ${code.trim()}`);
  let kind = before;
  for (const [heading, level, title] of text.matchAll(/^(#+) (.+)$/gm)) {
    if (level !== '###' || !kinds.has(title)) {
      throw new Error(`For which apps are the steps after "${heading}"?`);
    }
    kind = kinds.get(title);
  }
  return kind;
}

function parseSnippet(language, code) {
  const [first, ...rest] = code.split('\n');
  const [, where] = /^(?:\/\/|#) (.+)$/.exec(first) ?? [];
  if (!where) {
    throw new Error(
      `A snippet does not say where it goes in a comment on its first line: ${first}`,
    );
  }
  const text = rest.join('\n').replace(/^\n+|\s+$/g, '');
  return { language, ...placeOf(language, where), text };
}

function placeOf(language, where) {
  if (language === 'sh') {
    if (!shells.includes(where)) {
      throw new Error(`Commands are run ${shells.join(' or ')}: not ${where}`);
    }
    return { place: where, how: undefined, anchor: undefined };
  }
  const [, place, rest = ''] = /^([\w@./-]+)(?:, (.+))?$/.exec(where) ?? [];
  const how = forms[language]?.find(
    form =>
      rest === form || (anchored.includes(form) && rest.startsWith(`${form} `)),
  );
  const anchor = rest.slice((how ?? '').length + 1) || undefined;
  if (!place || how === undefined || anchored.includes(how) !== !!anchor) {
    throw new Error(`No place for a snippet of ${language}: ${where}`);
  }
  return { place, how: how || undefined, anchor };
}
