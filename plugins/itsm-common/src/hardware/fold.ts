/**
 * A text without its accents: of `Équipé`, `Equipe`.
 *
 * @public
 */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}

/**
 * A text as it is compared: without case, accents or punctuation.
 * `Hewlett-Packard  Entreprise®` is `hewlett packard entreprise`.
 *
 * @public
 */
export function foldText(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
