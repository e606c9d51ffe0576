import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ActInput,
  Ticket,
  TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useTicketChanges, useWhileVisible } from '../../hooks';

const REFRESH_SECONDS = 15;

/** Does an act against the version one looked at. */
export type SendAct = <A extends TicketAct>(
  act: A,
  input: ActInput<A>,
  options: { version?: number; idempotencyKey: string },
) => Promise<Ticket>;

/** A ticket kept fresh. */
export interface UseTicket {
  ticket: Ticket | undefined;
  /** Of the last reading; with a ticket, what is shown is the one before. */
  error: Error | undefined;
  refresh(): void;
  send: SendAct;
  /** Shows a newer reading, such as one that came with a conflict. */
  show(ticket: Ticket): void;
}

/**
 * Reads a ticket, again as it changes and every 15 seconds while the page is
 * seen, and does the acts on it. An older reading never replaces a newer one.
 */
export function useTicket(ticketId: string): UseTicket {
  const api = useApi(itsmApiRef);
  const [ticket, setTicket] = useState<Ticket>();
  const [error, setError] = useState<Error>();
  const current = useRef(ticketId);
  current.current = ticketId;

  const show = useCallback((read: Ticket) => {
    if (read.id !== current.current) return;
    setTicket(known => (known && isOlder(read, known) ? known : read));
    setError(undefined);
  }, []);

  const refresh = useCallback(() => {
    api.getTicket(ticketId).then(show, cause => {
      if (current.current === ticketId) setError(cause);
    });
  }, [api, ticketId, show]);

  useEffect(() => {
    setTicket(undefined);
    setError(undefined);
    refresh();
  }, [refresh]);
  useWhileVisible(refresh, REFRESH_SECONDS);
  useTicketChanges(change => {
    const isNews = change.sequence > (ticket?.events.length ?? 0);
    if (change.ticketId === ticketId && isNews) refresh();
  });

  const send: SendAct = useCallback(
    async (act, input, options) => {
      const after = await api.actOnTicket(ticketId, act, input, options);
      show(after);
      return after;
    },
    [api, ticketId, show],
  );

  return { ticket, error, refresh, send, show };
}

function isOlder(read: Ticket, known: Ticket): boolean {
  return (
    read.id === known.id &&
    (read.version < known.version || read.events.length < known.events.length)
  );
}
