import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const section = 'Install it in your Backstage';
const kinds = {
  'New frontend system': 'new',
  'Legacy frontend system': 'legacy',
};

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
 * @throws Error where a snippet does not say so: it would be one that nobody follows
 */
export function stepsOf(markdown) {
  const [, after] = markdown.split(`\n## ${section}\n`);
  if (after === undefined) {
    throw new Error(`The README has no section "${section}"`);
  }
  const [text] = after.split(/\n## /);
  const steps = [];
  let kind;
  const pattern = /^### (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm;
  for (const [, heading, language, code] of text.matchAll(pattern)) {
    if (heading) {
      kind = kinds[heading];
    } else {
      steps.push({ ...parseSnippet(language, code), kind });
    }
  }
  if (steps.length === 0) {
    throw new Error(`The section "${section}" has no steps`);
  }
  return steps;
}

function parseSnippet(language, code) {
  const [first, ...rest] = code.split('\n');
  const [, where] = /^(?:\/\/|#) (.+)$/.exec(first) ?? [];
  if (!where) {
    throw new Error(
      `A snippet does not say where it goes in a comment on its first line: ${first}`,
    );
  }
  const [, place, how, anchor] =
    /^(.+?)(?:, (before|after|in place of|at the top)(?: (.+))?)?$/.exec(where);
  return {
    language,
    place,
    how,
    anchor,
    text: rest.join('\n').replace(/^\n+|\s+$/g, ''),
  };
}
