import {
  messagesFor,
  situationAt,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { Scope } from '../access';
import type { TicketListener } from '../tickets';
import type { MessageStore } from './store';

const SCOPE: Scope = {
  kind: 'all',
  why: 'what is told follows from a ticket that was written within a scope',
};

/**
 * Notices the messages that a change of a ticket causes, in the transaction
 * of the change: both are there, or neither.
 */
export function noticeMessages(store: MessageStore): TicketListener {
  return async (tx, { number, before, added }) => {
    const known: TicketEvent[] = [...before];
    for (const event of added) {
      const met =
        known.length === 0 ? null : situationAt(known, event.recordedAt);
      known.push(event);
      const after = situationAt(known, event.recordedAt);
      await store.notice(
        SCOPE,
        tx,
        after.establishmentId,
        messagesFor(met, event, after).map(message => ({
          ...message,
          ticket: number,
        })),
        event.recordedAt,
      );
    }
  };
}
