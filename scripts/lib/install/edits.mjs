import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Does to a file of an app what a snippet of the README says: a manifest or a configuration is merged with it, code goes
 * to the place it names, and a new file is made of it.
 *
 * @throws Error where the file is not there, or a new one is, or the place it names is not there, or there twice
 */
export async function edit(folder, { language, place, how, anchor, text }) {
  const file = join(folder, place);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const changed = await edited(old, { language, place, how, anchor, text });
  if (how === 'a new file') mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, changed);
}

export async function edited(old, { language, place, how, anchor, text }) {
  if (how === 'a new file') {
    if (old !== undefined) throw new Error(`There is a file ${place} already`);
    return `${text}\n`;
  }
  if (old === undefined) throw new Error(`There is no file ${place}`);
  if (how) {
    return placed(old, { place, how, anchor, text });
  }
  if (language === 'jsonc') {
    return `${JSON.stringify(
      merged(JSON.parse(old), JSON.parse(text)),
      null,
      2,
    )}\n`;
  }
  if (language === 'yaml') {
    const { parse, stringify } = await import('yaml');
    return stringify(merged(parse(old), parse(text)));
  }
  throw new Error(`A snippet for ${place} does not say where in it it goes`);
}

/** Objects key by key, lists one after the other; the second has the last word. */
export function merged(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return [...one, ...other];
  }
  if (!isObject(one) || !isObject(other)) {
    return other;
  }
  const result = { ...one };
  for (const [key, value] of Object.entries(other)) {
    result[key] = key in one ? merged(one[key], value) : value;
  }
  return result;
}

const isObject = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function placed(old, { place, how, anchor, text }) {
  if (how === 'at the top') {
    return `${text}\n${old}`;
  }
  const found = old.split(anchor).length - 1;
  if (found !== 1) {
    throw new Error(`"${anchor}" is in ${place} ${found} times, not once`);
  }
  const at = old.indexOf(anchor);
  if (how === 'in place of') {
    const [from, to] = statementAround(old, at);
    return `${old.slice(0, from)}${text}\n${old.slice(to)}`;
  }
  const line =
    how === 'before'
      ? old.lastIndexOf('\n', at) + 1
      : old.indexOf('\n', at) + 1;
  return `${old.slice(0, line)}${text}\n${old.slice(line)}`;
}

/** From the line where the statement begins to the one where it ends. */
function statementAround(text, at) {
  const begins = [...text.slice(0, at).matchAll(/^\S/gm)].pop()?.index ?? 0;
  const ends = text.indexOf(';\n', at) + 2;
  return [begins, ends];
}
