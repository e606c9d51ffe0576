import type { TerritoryId } from './territories';

/**
 * What is known of a place. The postal code is the better witness: a number
 * may be that of a seat elsewhere.
 *
 * @public
 */
export interface PlaceFacts {
  /** FINESS number of the site. */
  finess?: string;
  postalCode?: string;
  /** Told apart only inside Guadeloupe's numbers, where it is needed. */
  commune?: string;
}

type Rule = [pattern: RegExp, territory: TerritoryId];

/** The first that fits; the islands that carry Guadeloupe's digits go first. */
const BY_POSTAL_CODE: Rule[] = [
  [/^97150$/, 'MF'],
  [/^97133$/, 'BL'],
  [/^971\d{2}$/, 'GP'],
  [/^972\d{2}$/, 'MQ'],
  [/^973\d{2}$/, 'GF'],
  [/^974\d{2}$/, 'RE'],
  [/^975\d{2}$/, 'PM'],
  [/^976\d{2}$/, 'YT'],
  [/^20\d{3}$/, 'FR-COR'],
  [/^(57|67|68)\d{3}$/, 'FR-AM'],
  [/^(0[1-9]|[1-8]\d|9[0-5])\d{3}$/, 'FR'],
];

const BY_FINESS: Rule[] = [
  [/^9701/, 'GP'],
  [/^9702/, 'MQ'],
  [/^9703/, 'GF'],
  [/^9704/, 'RE'],
  [/^9705/, 'PM'],
  [/^(9706|976|9805)/, 'YT'],
  [/^2[AB]/, 'FR-COR'],
  [/^(57|67|68)/, 'FR-AM'],
  [/^(0[1-9]|[1-8]\d|9[0-5])/, 'FR'],
];

/** In the spelling of `plainName`. */
const BY_COMMUNE: Rule[] = [
  [/^(st|saint) martin$/, 'MF'],
  [/^(st|saint) barthelemy$/, 'BL'],
];

/**
 * The territory that a place's facts point to; `undefined` when they point
 * nowhere. A proposal only: the territory of a site is a stored fact.
 *
 * A FINESS number is read for its department alone: its key is not checked.
 *
 * @public
 */
export function proposeTerritory(place: PlaceFacts): TerritoryId | undefined {
  const territory =
    firstFit(BY_POSTAL_CODE, place.postalCode?.replace(/\s/g, '')) ??
    firstFit(BY_FINESS, place.finess?.replace(/\s/g, ''));
  return territory === 'GP'
    ? firstFit(BY_COMMUNE, place.commune && plainName(place.commune)) ?? 'GP'
    : territory;
}

function firstFit(
  rules: Rule[],
  text: string | undefined,
): TerritoryId | undefined {
  return text === undefined
    ? undefined
    : rules.find(([pattern]) => pattern.test(text))?.[1];
}

/** `SAINT-BARTHÉLEMY` as `saint barthelemy`. */
function plainName(commune: string): string {
  return commune
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
