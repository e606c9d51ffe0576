import type {
  AuthService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  ClockOptions,
  RoleGroups,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { ReferentDirectory, Scope } from '../access';
import type { EstablishmentDirectory } from '../establishments';
import type { NoticeStore } from '../obsolescence/NoticeStore';
import type { FleetReader, TicketStore } from '../tickets';
import { addressMessages } from './addressMessages';
import { DefaultMessageService } from './DefaultMessageService';
import { type MailSettings, transportOf } from './mailSettings';
import type { MessageService } from './MessageService';
import { CatalogRecipientDirectory } from './recipients';
import { noticeWriter } from './noticeWriter';
import { sendMessages } from './sendMessages';
import { type MessageStore, PreferenceStore } from './store';
import { sweepTickets } from './sweepTickets';
import type { WritingOptions } from './writeMessage';

const SCOPE: Scope = {
  kind: 'all',
  why: 'contacts of every establishment are written to',
};

interface Options {
  auth: AuthService;
  catalog: CatalogService;
  clock: ClockService;
  establishments: Pick<EstablishmentDirectory, 'contactsOf'>;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  referents: ReferentDirectory;
  roleGroups: RoleGroups;
  /** Where acts notice their messages. */
  outbox: MessageStore;
  settings: MailSettings;
  tickets: TicketStore;
  /** Where the logs of obsolescence notices are read. */
  notices: Pick<NoticeStore, 'readLogs'>;
  /** Of rooms that tell of neither a ticket nor a notice. */
  writers: Omit<WritingOptions['writers'], 'obsolescence'>;
  clockOptions?: ClockOptions;
}

/** The room of messages put together, and its upkeep. */
export function createMessages(options: Options): {
  messages: MessageService;
  schedule(scheduler: SchedulerService): Promise<void>;
} {
  const { establishments, knex, lifecycle, logger, outbox, settings } = options;
  const preferences = PreferenceStore.create();
  const transport = transportOf(settings);
  const shared = { ...options, messages: outbox, preferences };
  const stopping = new AbortController();
  lifecycle.addShutdownHook(() => {
    stopping.abort();
    transport?.close();
  });
  if (!transport) {
    logger.info(
      'No mail is sent: messages wait until itsm.mail names a server and a sender (docs/messages.md)',
    );
  }

  const addressing = {
    ...shared,
    directory: CatalogRecipientDirectory.create({
      ...options,
      addresses: settings,
      contactsOf: id => establishments.contactsOf(knex, SCOPE, id),
    }),
    language: settings.language,
    inPortal: settings.notifications,
    signal: stopping.signal,
  };
  const sending = {
    ...shared,
    writers: {
      ...options.writers,
      obsolescence: noticeWriter(knex, options.notices),
    },
    transport,
    notifications: settings.notifications ? options.notifications : undefined,
    signal: stopping.signal,
  };

  return {
    messages: DefaultMessageService.create({
      knex,
      messages: outbox,
      preferences,
      tickets: options.tickets,
      clock: options.clock,
      language: settings.language,
      canMail: transport !== undefined,
      inPortal: settings.notifications,
    }),
    async schedule(scheduler) {
      await scheduler.scheduleTask({
        id: 'itsm-notice-what-time-causes',
        scope: 'global',
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 25 },
        fn: () => sweepTickets(shared),
      });
      // Apart, so that who will be told shows at once, however long the mails
      // of before take to leave.
      for (const [id, work] of [
        ['itsm-address-messages', () => addressMessages(addressing)],
        ['itsm-send-messages', () => sendMessages(sending)],
      ] as const) {
        await scheduler.scheduleTask({
          id,
          scope: 'local',
          frequency: { seconds: 5 },
          timeout: { minutes: 10 },
          initialDelay: { seconds: 5 },
          fn: async () => {
            await work();
          },
        });
      }
    },
  };
}
