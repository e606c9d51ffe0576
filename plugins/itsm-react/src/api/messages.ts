import type {
  MessageKind,
  MessagePage,
  MessagePreferences,
  MessagePreferencesInput,
  MessageResend,
  TicketMessages,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type { RequestOptions } from './requests';

/** @public */
export interface MessageQuery {
  state?: 'waiting' | 'sent' | 'dead' | 'overtaken';
  kind?: MessageKind;
  /** Legal FINESS. */
  establishment?: string;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** At most 200; 50 where left out. */
  limit?: number;
}

/**
 * What people are told, and how they want to be.
 *
 * @public
 */
export interface MessagesApi {
  /** What was sent about a ticket, to whom, and what became of it. */
  listTicketMessages(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<TicketMessages>;
  /** The messages of all tickets; for the contractor and the coordinator. */
  listMessages(
    query?: MessageQuery,
    options?: RequestOptions,
  ): Promise<MessagePage>;
  /** Lets dead messages be tried again; for the contractor. */
  resendMessages(
    which: MessageResend,
    options?: RequestOptions,
  ): Promise<{ resent: number; readdressed: number }>;
  /** How I want to be told. */
  getPreferences(options?: RequestOptions): Promise<MessagePreferences>;
  savePreferences(
    preferences: MessagePreferencesInput,
    options?: RequestOptions,
  ): Promise<MessagePreferences>;
}

/** Asks the desk for what `MessagesApi` tells of. */
export const messagesOf = (desk: DeskConnection): MessagesApi => ({
  listTicketMessages(ticketId, options) {
    return desk.request(pathTo`/tickets/${ticketId}/messages`, options);
  },

  listMessages(query, options) {
    return desk.request('/messages', { ...options, query: { ...query } });
  },

  resendMessages(which, options) {
    return desk.request('/messages/resend', { ...options, body: which });
  },

  getPreferences(options) {
    return desk.request('/me/preferences', options);
  },

  savePreferences(preferences, options) {
    return desk.request('/me/preferences', {
      ...options,
      method: 'PUT',
      body: preferences,
    });
  },
});
