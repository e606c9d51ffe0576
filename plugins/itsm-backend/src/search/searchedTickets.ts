import {
  OPEN_STATES,
  type TicketState,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import type { AtColumn } from '../database';

/** As much of a row of `ticket` as the search shows. */
export interface SearchedTicketRow {
  number: string;
  establishment_id: string;
  site_name: string | null;
  machine_id: string | null;
  state: TicketState;
  title: string;
  registered_at: AtColumn;
  closed_at: AtColumn | null;
  search_ids: string;
}

/** A machine that a ticket concerns, as the fleet has it now. */
export interface SearchedMachineRow {
  ticket: string;
  name: string;
  maker: string;
  model: string;
  serial_number: string | null;
  host_name: string | null;
}

const COLUMN = 'ticket.establishment_id';

/** The texts of a declaration that a ticket is found by. */
const FIELDS = ['description', 'machineText'];

/**
 * Tickets by number, after one: those that are open, and those that were
 * registered or closed since an instant, in epoch seconds.
 */
export async function ticketsAfter(
  scope: Scope,
  tx: Knex,
  page: { since: number; after?: string; limit: number },
): Promise<SearchedTicketRow[]> {
  const { since, after, limit } = page;
  const query = inScope(tx('ticket'), scope, COLUMN)
    .leftJoin('site', join =>
      join
        .on('site.establishment_id', 'ticket.establishment_id')
        .andOn('site.id', 'ticket.site_id'),
    )
    .where(kept =>
      kept
        .whereIn('ticket.state', [...OPEN_STATES])
        .orWhere('ticket.registered_at', '>=', since)
        .orWhere('ticket.closed_at', '>=', since),
    )
    .orderBy('ticket.number')
    .limit(limit)
    .select(
      'ticket.number',
      'ticket.establishment_id',
      'ticket.machine_id',
      'ticket.state',
      'ticket.title',
      'ticket.registered_at',
      'ticket.closed_at',
      'ticket.search_ids',
      { site_name: 'site.name' },
    );
  if (after !== undefined) query.where('ticket.number', '>', after);
  return query;
}

/** What some tickets were declared with, by number and field. */
export async function textsOfTickets(
  scope: Scope,
  tx: Knex,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  const rows: { ticket: string; field: string; text: string }[] = await inScope(
    tx('ticket').join('ticket_text', 'ticket_text.ticket', 'ticket.number'),
    scope,
    COLUMN,
  )
    .whereIn('ticket.number', [...numbers])
    .where('ticket_text.sequence', 1)
    .whereIn('ticket_text.field', FIELDS)
    .select('ticket_text.ticket', 'ticket_text.field', 'ticket_text.text');
  return new Map(rows.map(row => [`${row.ticket} ${row.field}`, row.text]));
}

/**
 * The machines of some tickets, the principal first. One that went to another
 * establishment is left out: its new name is none of this one's.
 */
export async function machinesOfTickets(
  scope: Scope,
  tx: Knex,
  numbers: readonly string[],
): Promise<Map<string, SearchedMachineRow[]>> {
  const rows: SearchedMachineRow[] = await inScope(
    tx('ticket')
      .join('ticket_machine', 'ticket_machine.ticket', 'ticket.number')
      .join('machine', join =>
        join
          .on('machine.id', 'ticket_machine.machine_id')
          .andOn('machine.establishment_id', 'ticket.establishment_id'),
      ),
    scope,
    COLUMN,
  )
    .whereIn('ticket.number', [...numbers])
    .orderBy(['ticket.number', 'ticket_machine.position'])
    .select(
      'ticket_machine.ticket',
      'machine.name',
      'machine.maker',
      'machine.model',
      'machine.serial_number',
      'machine.host_name',
    );
  const found = new Map<string, SearchedMachineRow[]>();
  for (const row of rows) {
    found.set(row.ticket, [...(found.get(row.ticket) ?? []), row]);
  }
  return found;
}
