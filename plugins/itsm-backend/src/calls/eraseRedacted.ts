import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import type { Scope } from '../access';
import type { TicketListener } from '../tickets';
import type { CallStore, CallText } from './CallStore';

const SCOPE: Scope = {
  kind: 'all',
  why: 'what is erased follows from a ticket that was written within a scope',
};

/** Texts of a registration that its call holds as well. */
const COLUMNS: Readonly<Record<string, CallText>> = {
  title: 'subject',
  description: 'subject',
  caller: 'caller',
  callerNumber: 'number',
  onBehalfOf: 'on_behalf_of',
};

/**
 * What is removed from the registration of a ticket is removed from the call
 * that led to it too, in the same transaction (HI3).
 */
export function eraseRedacted(store: CallStore): TicketListener {
  return async (tx, { number, added }) => {
    for (const event of added) {
      const column = columnOf(event);
      if (column) await store.eraseText(SCOPE, tx, number, column);
    }
  };
}

function columnOf(event: TicketEvent): CallText | undefined {
  if (event.type !== 'redact' || event.data.sequence !== 1) return undefined;
  const { field } = event.data;
  return field === undefined ? undefined : COLUMNS[field];
}
