import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  MESSAGE_KINDS,
  messageRule,
  type MessagePreferences,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { ofMembership, type Person } from '../access';
import { FieldError, readInstantCursor, writeInstantCursor } from '../http';
import type { TicketStore } from '../tickets';
import type {
  DeadMessages,
  MessageListQuery,
  MessageService,
} from './MessageService';
import { type Seen, toMessage } from './present';
import type {
  MessageLanguage,
  MessagePreference,
  MessageStore,
  PreferenceStore,
} from './store';

interface Options {
  knex: Knex;
  messages: MessageStore;
  preferences: PreferenceStore;
  tickets: Pick<TicketStore, 'find'>;
  clock: ClockService;
  language: MessageLanguage;
  /** Whether mails can leave at all. */
  canMail: boolean;
  /** Whether notifications of the portal are sent too. */
  inPortal: boolean;
}

export class DefaultMessageService implements MessageService {
  static create(options: Options): MessageService {
    return new DefaultMessageService(options);
  }

  private constructor(private readonly options: Options) {}

  async ofTicket(person: Person, ticketId: string) {
    const { knex, messages, tickets, clock } = this.options;
    const ticket = await tickets.find(person.scope, knex, ticketId);
    const role = ticket ? person.roleFor(ticket.establishment_id) : null;
    if (role === null) throw new NotFoundError(`No ticket ${ticketId}`);
    const rows = await messages.listOfTicket(person.scope, knex, ticketId);
    const seen: Seen = { role, canMail: this.options.canMail };
    return { now: clock.now(), items: rows.map(row => toMessage(row, seen)) };
  }

  async about(person: Person, role: Role, id: string) {
    const { knex, messages } = this.options;
    // The policy narrows tickets: this is none.
    const scope = ofMembership(person.scope);
    const rows = await messages.listOfTicket(scope, knex, id);
    const seen: Seen = { role, canMail: this.options.canMail };
    return rows.map(row => toMessage(row, seen));
  }

  async list(person: Person, query: MessageListQuery) {
    const { knex, messages, clock } = this.options;
    const { role } = person;
    if (role !== 'contractor' && role !== 'coordinator') {
      throw new NotAllowedError(
        'The messages of all tickets are read by: contractor, coordinator',
      );
    }
    const { rows, next } = await messages.list(person.scope, knex, {
      ...query,
      after: readInstantCursor(query.cursor),
    });
    const seen: Seen = { role, canMail: this.options.canMail };
    return {
      now: clock.now(),
      items: rows.map(row => toMessage(row, seen)),
      nextCursor: next && writeInstantCursor(next),
    };
  }

  async resend(person: Person, which: DeadMessages) {
    const { knex, messages, clock } = this.options;
    if (person.role !== 'contractor') {
      throw new NotAllowedError('A message is sent again by: contractor');
    }
    return knex.transaction(tx =>
      messages.revive(person.scope, tx, which, clock.now()),
    );
  }

  async preferences(person: Person): Promise<MessagePreferences> {
    const { knex, preferences } = this.options;
    return this.#present(await preferences.find(knex, person.ref));
  }

  async savePreferences(person: Person, chosen: MessagePreference) {
    const { knex, preferences, clock } = this.options;
    for (const field of ['unwanted', 'unwantedInPortal'] as const) {
      const obligatory = chosen[field].find(
        kind => messageRule(kind).obligatory,
      );
      if (obligatory) {
        throw new FieldError(
          field,
          'obligatory',
          `"${obligatory}" is a contractual message: it cannot be switched off`,
        );
      }
    }
    await preferences.save(knex, person.ref, chosen, clock.now());
    return this.#present(chosen);
  }

  #present(chosen: MessagePreference): MessagePreferences {
    const { language, unwanted, unwantedInPortal } = chosen;
    return {
      language,
      defaultLanguage: this.options.language,
      channels: this.options.inPortal ? ['email', 'portal'] : ['email'],
      unwanted: [...unwanted],
      unwantedInPortal: [...unwantedInPortal],
      kinds: MESSAGE_KINDS.map(kind => ({
        kind,
        obligatory: messageRule(kind).obligatory,
      })),
    };
  }
}
