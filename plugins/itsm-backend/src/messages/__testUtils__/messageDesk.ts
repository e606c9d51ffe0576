import {
  mockServices,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { DatabaseNoticeStore } from '../../obsolescence';
import { createDesk, PEOPLE } from '../../tickets/__testUtils__/desk';
import { type AddressingOptions, addressMessages } from '../addressMessages';
import { DefaultMessageService } from '../DefaultMessageService';
import type { MailSettings } from '../mailSettings';
import { noticeWriter } from '../noticeWriter';
import { noticeMessages } from '../noticing';
import type { Recipient, RecipientDirectory } from '../recipients';
import { remindersOf } from '../remindersOf';
import { type SendingOptions, sendMessages } from '../sendMessages';
import { DatabaseMessageStore, PreferenceStore } from '../store';
import { sweepTickets } from '../sweepTickets';
import type { MailTransport } from '../transport';
import type { MessageWriter } from '../writeMessage';

type Databases = ReturnType<typeof TestDatabases.create>;

const person = (name: string, displayName: string): Recipient => ({
  ref: `user:default/${name}`,
  name: displayName,
  email: `${name}@hospital.example.org`,
  portalRefs: [`user:default/${name}`],
});

/** Writes what no ticket leads to. */
const NO_TICKETS: MessageWriter = {
  pathOf: () => '/',
  write: async () => {
    throw new Error('No ticket leads there');
  },
};

/** Who is who at the hospital of the test desk. */
export const CONTACTS = {
  camille: person('camille', 'Camille'),
  dominique: person('dominique', 'Dominique'),
  alex: person('alex', 'Alex'),
  desk: {
    ref: 'desk@contractor.example.org',
    name: 'Guichet unique',
    email: 'desk@contractor.example.org',
    portalRefs: ['group:default/contractor'],
  },
  coordinator: {
    ref: 'coordinator@example.org',
    name: 'Coordination',
    email: 'coordinator@example.org',
  },
  onCall: {
    ref: 'astreinte@hospital.example.org',
    name: 'Astreinte',
    email: 'astreinte@hospital.example.org',
    onCall: true,
  },
} satisfies Record<string, Recipient>;

const SETTINGS: MailSettings = {
  transport: null,
  from: 'Maintenance <maintenance@example.org>',
  replyTo: null,
  desk: null,
  coordinator: null,
  language: 'fr',
  maxTries: 3,
  maxAgeDays: 7,
  notifications: false,
  portalUrl: 'https://portal.example.org',
  deskPath: '/itsm',
};

/**
 * The maintenance desk with its outbox: what acts and time cause, whom it is
 * addressed to, and the sending, each done when the test says so.
 */
export async function createMessageDesk(
  databases: Databases,
  databaseId: Parameters<Databases['init']>[0],
  given: {
    transport?: MailTransport;
    notifications?: NotificationService;
    contacts?: Partial<Record<keyof typeof CONTACTS, Recipient>>;
  } = {},
) {
  const contacts = { ...CONTACTS, ...given.contacts };
  const directory: RecipientDirectory = {
    async recipientsOf(_establishmentId, audience) {
      switch (audience) {
        case 'desk':
          return [contacts.desk];
        case 'coordinator':
          return [contacts.coordinator];
        case 'contacts':
          return [contacts.onCall];
        default:
          return [contacts.dominique];
      }
    },
    async personOf(ref) {
      return Object.values(contacts).find(one => one.ref === ref);
    },
  };
  const outbox = DatabaseMessageStore.create();
  const desk = await createDesk(databases, databaseId, {
    listeners: [noticeMessages(outbox)],
    reminders: remindersOf(outbox),
  });
  const preferences = PreferenceStore.create();
  const shared = {
    knex: desk.knex,
    messages: outbox,
    tickets: desk.store,
    preferences,
    clock: desk.clock,
    logger: mockServices.logger.mock(),
  };
  const addressing: AddressingOptions = {
    ...shared,
    directory,
    language: 'fr',
    inPortal: given.notifications !== undefined,
  };
  const sending: SendingOptions = {
    ...shared,
    writers: {
      obsolescence: noticeWriter(desk.knex, DatabaseNoticeStore.create()),
      anniversary: NO_TICKETS,
      coverage: NO_TICKETS,
      declaration: NO_TICKETS,
      evolution: NO_TICKETS,
      figures: NO_TICKETS,
      report: NO_TICKETS,
    },
    fleet: desk.fleet,
    settings: SETTINGS,
    transport: given.transport,
    notifications: given.notifications,
  };
  return {
    ...desk,
    outbox,
    preferences,
    sending,
    addressing,
    service: DefaultMessageService.create({
      ...shared,
      language: 'fr',
      canMail: given.transport !== undefined,
      inPortal: given.notifications !== undefined,
    }),
    sweep: () => sweepTickets(shared),
    address: () => addressMessages(addressing),
    send: (options: Partial<SendingOptions> = {}) =>
      sendMessages({ ...sending, ...options }),
    /** Addresses and sends what there is. */
    async post() {
      await addressMessages(addressing);
      return sendMessages(sending);
    },
    rows: () =>
      desk.knex('outbox_message').orderBy(['created_at', 'kind', 'recipient']),
  };
}

export { PEOPLE };
export type MessageDesk = Awaited<ReturnType<typeof createMessageDesk>>;
