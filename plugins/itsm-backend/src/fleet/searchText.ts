import { foldText } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { isPostgres, likePattern } from '../database';
import type { NameCursor } from '../http';

/** The most words of a search that are looked for. */
const MAX_WORDS = 10;

/** Between the parts of a text that is searched; no folded text has it. */
const SEPARATOR = ' | ';

/** What the words of a search are looked for in. */
export function searchTextOf(
  parts: readonly (string | null | undefined)[],
): string {
  return parts
    .filter(part => part)
    .map(part => foldText(part as string))
    .join(SEPARATOR);
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

/** The name that `search_text` begins with; the same order on both databases. */
const FOLDED_NAME = {
  postgres: `split_part(search_text, '${SEPARATOR}', 1) collate "C"`,
  sqlite: `substr(search_text, 1, instr(search_text || '${SEPARATOR}', '${SEPARATOR}') - 1)`,
};

/**
 * By name as people look for it: É stands with E, a CHU after the Centres.
 * For tables whose `search_text` was made of the name first.
 */
export function orderByFoldedName<Q extends Knex.QueryBuilder>(
  query: Q,
  knex: Knex,
  after?: NameCursor,
): Q {
  const name = FOLDED_NAME[isPostgres(knex) ? 'postgres' : 'sqlite'];
  query.orderByRaw(`${name}, id`);
  if (after) {
    query.whereRaw(`(${name}, id) > (?, ?)`, [foldText(after.name), after.id]);
  }
  return query;
}
