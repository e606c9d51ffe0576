import type { TicketCriteria } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { whereCriteria, whereTicketMeets } from '../permissions';

/**
 * Whose data a query may touch. Every method of a store takes one first, so
 * the type checker keeps it from being forgotten (A1).
 *
 * `all` needs its reason: it is for the contractor, the coordinator and the
 * system's own tasks.
 */
export type Scope = (
  | { readonly kind: 'establishments'; readonly ids: readonly string[] }
  | { readonly kind: 'all'; readonly why: string }
) & {
  /** Which tickets the policy of the portal lets one see; all where absent. */
  readonly tickets?: TicketCriteria;
};

/** Tables of what hangs on a ticket, and goes with it: the ticket's number. */
const TICKET_OF: Record<string, { column: string; mayBeNone?: true }> = {
  attachment: { column: 'attachment.ticket' },
  outbox_message: { column: 'outbox_message.ticket' },
  ticket_month: { column: 'ticket_month.ticket' },
  // A rate, an order or a report is of no ticket.
  penalty_case: { column: 'penalty_case.ticket', mayBeNone: true },
  // What a call is about is what its ticket says; of none, nothing is hidden.
  support_call: { column: 'support_call.ticket', mayBeNone: true },
};

/**
 * The tenant predicate, the only one there is, with what the policy of the
 * portal asks of tickets and of what hangs on them.
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
  if (scope.tickets) {
    const [table] = column.split('.');
    if (table === 'ticket') whereCriteria(query, scope.tickets);
    const ticketOf = TICKET_OF[table];
    if (ticketOf) whereTicketOf(query, ticketOf, scope.tickets);
  }
  return query;
}

function whereTicketOf(
  query: Knex.QueryBuilder,
  { column, mayBeNone }: { column: string; mayBeNone?: true },
  criteria: TicketCriteria,
): void {
  query.where(each => {
    whereTicketMeets(each, column, criteria);
    if (mayBeNone) each.orWhereNull(column);
  });
}

/** Whether an establishment is inside the scope. */
export function covers(scope: Scope, establishmentId: string): boolean {
  return scope.kind === 'all' || scope.ids.includes(establishmentId);
}

/** One establishment of a scope, or nothing where it does not cover it. */
export function within(scope: Scope, establishmentId: string): Scope {
  return {
    kind: 'establishments',
    ids: covers(scope, establishmentId) ? [establishmentId] : [],
    tickets: scope.tickets,
  };
}

/**
 * The scope without what the policy asks of tickets: what one has just written
 * is shown, though the state it led to may be hidden from one.
 */
export function ofMembership({ tickets: _, ...scope }: Scope): Scope {
  return scope;
}
