import type {
  Message,
  MessageKind,
  MessagePage,
  MessagePreferences,
  Role,
  TicketMessages,
} from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../access';
import type { MessageLanguage, MessageState, Revived } from './store';

/** What to list of the outbox. */
export interface MessageListQuery {
  state?: MessageState;
  kind?: MessageKind;
  /** Legal FINESS. */
  establishmentId?: string;
  cursor?: string;
  limit: number;
}

/** Which dead messages to try again: some, or all of a kind. */
export type DeadMessages = { ids: readonly string[] } | { kind: MessageKind };

/** What was sent to whom, and how one wants to be told. */
export interface MessageService {
  /** @throws NotFoundError where there is no such ticket in scope */
  ofTicket(person: Person, ticketId: string): Promise<TicketMessages>;

  /** What was sent about what is no ticket, as somebody who reads it sees it. */
  about(person: Person, role: Role, id: string): Promise<Message[]>;

  /** @throws NotAllowedError for anybody but the contractor and coordinator */
  list(person: Person, query: MessageListQuery): Promise<MessagePage>;

  /**
   * Lets dead messages be tried again. Whom the catalog had no address of is
   * looked for anew, as nothing else would help.
   *
   * @throws NotAllowedError for anybody but the contractor
   */
  resend(person: Person, which: DeadMessages): Promise<Revived>;

  preferences(person: Person): Promise<MessagePreferences>;

  /** @throws FieldError where an obligatory kind would be switched off */
  savePreferences(
    person: Person,
    chosen: {
      language: MessageLanguage | null;
      unwanted: readonly MessageKind[];
      unwantedInPortal: readonly MessageKind[];
    },
  ): Promise<MessagePreferences>;
}
