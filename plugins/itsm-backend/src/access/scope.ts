import type { Knex } from 'knex';

/**
 * Whose data a query may touch. Every method of a store takes one first, so
 * the type checker keeps it from being forgotten (A1).
 *
 * `all` needs its reason: it is for the contractor, the coordinator and the
 * system's own tasks.
 */
export type Scope =
  | { readonly kind: 'establishments'; readonly ids: readonly string[] }
  | { readonly kind: 'all'; readonly why: string };

/**
 * The tenant predicate, the only one there is.
 *
 * @param column - the column that holds the legal FINESS, with its table
 */
export function inScope<Q extends Knex.QueryBuilder>(
  query: Q,
  scope: Scope,
  column: string,
): Q {
  if (scope.kind === 'establishments') {
    query.whereIn(column, [...scope.ids]);
  }
  return query;
}

/** Whether an establishment is inside the scope. */
export function covers(scope: Scope, establishmentId: string): boolean {
  return scope.kind === 'all' || scope.ids.includes(establishmentId);
}
