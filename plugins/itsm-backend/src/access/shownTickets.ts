import type { Knex } from 'knex';
import { inScope, type Scope } from './scope';

/**
 * Of some tickets, by number, those that the policy of the portal shows: what
 * stays for its own sake does not name the others.
 */
export async function shownTickets(
  scope: Scope,
  tx: Knex,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  if (!scope.tickets || numbers.length === 0) return new Set(numbers);
  const rows: { number: string }[] = await inScope(
    tx('ticket'),
    scope,
    'ticket.establishment_id',
  )
    .whereIn('ticket.number', [...numbers])
    .select('ticket.number');
  return new Set(rows.map(row => row.number));
}
