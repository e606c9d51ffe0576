/**
 * The channel of signals on which the desk says that a ticket has changed.
 *
 * @public
 */
export const TICKET_CHANGED_CHANNEL = 'itsm:ticket-changed';

/**
 * All that a signal says: which ticket, and how many events its log holds.
 * What changed is read over HTTP, where one sees what is one's to see.
 *
 * @public
 */
export type TicketChangedSignal = {
  /** The ticket's number. */
  ticketId: string;
  /** Of the last event. */
  sequence: number;
};
