const FIRST =
  /(?<![\d/])1(?=\s(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/gu;

/**
 * A date as French writes the first of a month: `1er mars 2026`, where `Intl`
 * gives `1 mars 2026`. Other days, and dates in English, stay as they are.
 *
 * @public
 */
export function withFrenchFirst(date: string): string {
  return date.replace(FIRST, '1er');
}
