/**
 * What the font of the PDFs has signs for: the alphabets of Europe and the
 * punctuation one types in them.
 */
const HAS_SIGN =
  /^[\n\u0020-\u007e\u00a0-\u017f\u0192\u0218-\u021b\u02c6\u02c7\u0300\u0301\u0303\u0309\u0323\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0486\u0488-\u0513\u1e9e\u1ea0-\u1ef9\u2010\u2011\u2013-\u2015\u2018-\u201e\u2020-\u2022\u2025\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2126\u2202\u2206\u2211\u2212\u221a\u221e\u2248\u2260\u2264\u2265\u25a0\u25cf\ufb01-\ufb04]+$/u;

/** Signs it lacks that have another way to be written. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': '\u00a0',
  '\u2190': '<-',
  '\u2192': '->',
  '\u21d2': '=>',
  '\u2194': '<->',
};

/** A word longer than this may be broken anywhere: a cell may be as narrow. */
const LONG_WORD = /[^\s\u00a0]{25}(?=[^\s\u00a0])/g;
const MAY_BREAK = '\u200b';

/** Stands for a sign that the font does not have: something was there. */
const REPLACEMENT = '\ufffd';

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text as the font of the PDFs can show it. A sign without a shape, such as
 * an emoji, becomes one mark rather than nothing: the texts in mails keep it.
 */
export function printable(words: string): string {
  const text = words.normalize('NFC').replace(/\r\n?/g, '\n');
  const shown = HAS_SIGN.test(text)
    ? text
    : [...GRAPHEMES.segment(text)]
        .map(({ segment }) =>
          HAS_SIGN.test(segment) ? segment : OTHERWISE[segment] ?? REPLACEMENT,
        )
        .join('');
  return shown.replace(LONG_WORD, `$&${MAY_BREAK}`);
}
