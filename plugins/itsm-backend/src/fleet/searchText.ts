import { foldText } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { likePattern } from '../database';

/** The most words of a search that are looked for. */
const MAX_WORDS = 10;

/** What the words of a search are looked for in. */
export function searchTextOf(
  parts: readonly (string | null | undefined)[],
): string {
  return parts
    .filter(part => part)
    .map(part => foldText(part as string))
    .join(' | ');
}

/** Every word somewhere, in any order, whatever the case and the accents. */
export function whereTextMatches<Q extends Knex.QueryBuilder>(
  query: Q,
  column: string,
  text: string,
): Q {
  const words = foldText(text).split(' ').filter(Boolean).slice(0, MAX_WORDS);
  if (words.length === 0) {
    // Nothing but punctuation is found nowhere.
    query.whereRaw('1 = 0');
  }
  for (const word of words) {
    query.whereRaw(`?? like ? escape '\\'`, [column, likePattern(word)]);
  }
  return query;
}
