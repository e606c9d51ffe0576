/** Words of a query that are looked for; more are not needed to find one. */
const MAX_WORDS = 10;

/**
 * A text as it is looked for: without case or accents, so that "memoire"
 * finds "Mémoire" on both databases.
 */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('fr-FR')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a number, a serial or a name is found by: itself and each of its ends
 * after a separator, `inc-2026-000123` also as `2026-000123` and `000123`, a
 * number also without its zeros.
 */
export function identifierTokens(
  identifiers: readonly (string | null)[],
): string[] {
  const tokens = new Set<string>();
  for (const identifier of identifiers) {
    for (const word of normaliseForSearch(identifier ?? '').split(' ')) {
      const parts = word.split(/[^\p{L}\p{N}]+/u);
      let rest = word;
      for (const part of parts) {
        tokens.add(rest);
        tokens.add(part);
        tokens.add(part.replace(/^0+(?=\d+$)/, ''));
        rest = rest.slice(rest.indexOf(part) + part.length + 1);
      }
    }
  }
  tokens.delete('');
  return [...tokens];
}

/** The words of a query, each of which has to be found. */
export function searchWords(text: string): string[] {
  return normaliseForSearch(text)
    .split(' ')
    .filter(Boolean)
    .slice(0, MAX_WORDS);
}

/** A word as the beginning of a lexeme of PostgreSQL, taken literally. */
export function lexemePrefix(word: string): string {
  return `'${word.replace(/\\/g, '\\\\').replace(/'/g, "''")}':*`;
}
