import { withoutAccents } from '@caih/backstage-plugin-itsm-common';

/**
 * The words of some texts that have accents, without them: engines that do not
 * leave accents out find them by either spelling.
 */
export function accentedWordsPlain(...texts: readonly string[]): string {
  const words = new Set<string>();
  for (const word of texts.join(' ').split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const plain = withoutAccents(word).replace(/œ/g, 'oe').replace(/Œ/g, 'OE');
    if (plain !== word.normalize('NFD')) words.add(plain);
  }
  return [...words].join(' ');
}

/** What there is of some facts, in a line. */
export function line(...facts: readonly (string | null | undefined)[]): string {
  return facts.filter(Boolean).join(' ');
}
