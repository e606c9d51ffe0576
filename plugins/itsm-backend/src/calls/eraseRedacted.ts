import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { TicketListener } from '../tickets';
import { CALL_TEXTS, type CallStore, type CallText } from './CallStore';
import { removedBy } from './redactCall';

const SCOPE: Scope = {
  kind: 'all',
  why: 'what is erased follows from a ticket that was written within a scope',
};

/** Texts of a registration that its call holds as well. */
const TEXTS: Readonly<Record<string, CallText>> = {
  title: 'subject',
  description: 'subject',
  caller: 'caller',
  callerNumber: 'number',
  onBehalfOf: 'onBehalfOf',
};

/**
 * What is removed from the registration of a ticket is removed from the call
 * that led to it too, in the same transaction, and the call says so (HI3).
 */
export function eraseRedacted(store: CallStore): TicketListener {
  return async (tx, { number, added }) => {
    for (const event of added) {
      const text = textOf(event);
      if (text) await erase(store, tx, number, event, text);
    }
  };
}

async function erase(
  store: CallStore,
  tx: Knex,
  ticket: string,
  { actor, recordedAt, sequence }: TicketEvent,
  text: CallText,
): Promise<void> {
  const call = await store.lockWithText(SCOPE, tx, ticket, text);
  if (!call || actor.role === 'system') return;
  await store.eraseText(SCOPE, tx, call.id, CALL_TEXTS[text]);
  await store.addRedactions(SCOPE, tx, call.id, [
    {
      field: text,
      ...removedBy(actor, actor.role, recordedAt),
      reason: '',
      ticket_sequence: sequence,
    },
  ]);
}

function textOf(event: TicketEvent): CallText | undefined {
  if (event.type !== 'redact' || event.data.sequence !== 1) return undefined;
  const { field } = event.data;
  return field === undefined ? undefined : TEXTS[field];
}
