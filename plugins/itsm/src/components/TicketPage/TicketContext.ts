import { createContext, useContext, useMemo } from 'react';
import {
  clockAt,
  type Clock,
  markRedacted,
  situationAt,
  type Ticket,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat, useNow } from '@caih/backstage-plugin-itsm-react';
import { type Writing, zoneOf } from './format';
import type { MoveContext } from './summary/whoseMove';
import type { SendAct } from './useTicket';
import { type TicketText, useTicketText } from './useTicketText';

/** The ticket on the page, and how to act on it. */
export interface TicketContextValue {
  ticket: Ticket;
  send: SendAct;
  show(ticket: Ticket): void;
  /** Who looks at it; undefined until the desk has said. */
  readerRef: string | undefined;
  /** The ticket is to be printed: everything unfolded, days by their date. */
  isPaper?: boolean;
}

/** Given by the page to its parts. */
export const TicketContext = createContext<TicketContextValue | undefined>(
  undefined,
);

/** A ticket as it stands at the server's present instant, ticking. */
export interface LiveTicket extends TicketContextValue, MoveContext {
  now: string;
  situation: TicketSituation;
  clock: Clock;
  text: TicketText;
  writing: Writing;
}

/** The ticket of the page. */
export function useTicketContext(): TicketContextValue {
  const value = useContext(TicketContext);
  if (!value) throw new Error('A part of the ticket page outside of it');
  return value;
}

/**
 * The ticket at the server's present instant: state, clock and sentence are
 * functions of the log and that instant.
 *
 * @param everySeconds - how often it is told anew
 */
export function useLiveTicket(everySeconds: number): LiveTicket {
  const value = useTicketContext();
  const { ticket, isPaper } = value;
  const ticking = useNow(everySeconds);
  // The reading itself may be a second ahead of the corrected clock.
  const now = ticking < ticket.now ? ticket.now : ticking;
  const text = useTicketText();
  const { locale } = useFormat();
  const removed = text('redacted');
  const events = useMemo(
    () => markRedacted(ticket.events, removed),
    [ticket.events, removed],
  );
  const told = useMemo(() => {
    const situation = situationAt(events, now);
    return { situation, clock: clockAt(situation.terms, events, now) };
  }, [events, now]);
  const writing = useMemo(
    () => ({
      language: locale,
      zone: zoneOf(told.situation.terms),
      isPaper,
    }),
    [isPaper, locale, told.situation.terms],
  );
  return {
    ...value,
    ...told,
    now,
    text,
    writing,
    events,
    role: ticket.role,
    possibleActs: ticket.possibleActs,
  };
}
