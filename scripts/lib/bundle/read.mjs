import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { piecesOf } from './mapped.mjs';

/** What a built page asks for by itself: `n.e("12")`, one or several at once. */
const ASKED = /(?:\b\w+\.e\((?:"[^"]+"|\d+)\),?)+/g;
const CHUNK = /\.e\((?:"([^"]+)"|(\d+))\)/g;

/**
 * Reads a built app: of every script, which sources it is made of, whether the
 * page fetches it at once, and which others it asks for, where in the source.
 *
 * @param folder - where `index.html` is; the scripts are in `static`
 */
export function readBuild(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = join(folder, 'static');
  return readdirSync(scripts)
    .filter(name => name.endsWith('.js'))
    .filter(name => existsSync(join(scripts, `${name}.map`)))
    .map(name => {
      const code = readFileSync(join(scripts, name), 'utf8');
      const map = JSON.parse(
        readFileSync(join(scripts, `${name}.map`), 'utf8'),
      );
      return {
        chunk: name.split('.')[0],
        isInitial: html.includes(`/static/${name}`),
        sources: map.sources,
        /** Costly: only for scripts that one looks into. */
        read: () => readScript(code, map),
        asked: chunksAskedIn(code),
      };
    });
}

function readScript(code, map) {
  const textOf = new Map();
  const asks = [];
  for (const piece of joined(piecesOf(code, map))) {
    textOf.set(piece.source, (textOf.get(piece.source) ?? '') + piece.text);
    for (const { chunks, at } of asksIn(piece.text)) {
      asks.push({
        source: piece.source,
        chunks,
        what: importNear(map.sourcesContent?.[piece.sourceIndex], piece, at),
      });
    }
  }
  return { textOf, asks };
}

/** Pieces that follow one another from one source, as one. */
function* joined(pieces) {
  let whole;
  for (const piece of pieces) {
    if (whole && whole.source === piece.source) {
      whole.marks.push({ at: whole.text.length, ...piece });
      whole.text += piece.text;
    } else {
      if (whole) yield whole;
      whole = { ...piece, marks: [{ at: 0, ...piece }] };
    }
  }
  if (whole) yield whole;
}

function asksIn(code) {
  return [...code.matchAll(ASKED)].map(({ 0: text, index }) => ({
    at: index,
    chunks: chunksAskedIn(text),
  }));
}

function chunksAskedIn(code) {
  return [...code.matchAll(CHUNK)].map(([, text, number]) => text ?? number);
}

/** The `import()` of a source that a place of the built script was made of. */
function importNear(content, piece, at) {
  if (!content) return undefined;
  const { line } = piece.marks.findLast(mark => mark.at <= at);
  const following = content.split('\n').slice(line).join('\n');
  return /import\(\s*['"]([^'"]+)['"]/.exec(following)?.[1];
}
