import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  fromEpochSeconds,
  type Instant,
  type MessageKind,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { oneLine, toHtml, toText } from './content';
import type { MailSettings } from './mailSettings';
import { retryAt } from './retryAt';
import type {
  MessageChannel,
  MessageStore,
  Outcome,
  RawDbMessageRow,
} from './store';
import { type Mail, MailRefusedError, type MailTransport } from './transport';
import {
  writeMessage,
  type WritingOptions,
  type WrittenMessage,
} from './writeMessage';

// At least once: a message is claimed in a short transaction, sent outside
// it, and settled afterwards. A process that dies in between leaves it to
// whoever claims it once its claim has run out, so the same mail may leave
// twice, with the same Message-ID. Two processes that live never send the same
// one: rows that another is claiming are skipped, and none is begun in the
// second half of its claim, which outlasts the longest conversation with a
// mail server.
const CLAIM_SECONDS = 300;
const BEGIN_WITHIN_SECONDS = CLAIM_SECONDS / 2;
const CHUNK = 20;
const DAY_SECONDS = 86_400;

/** Longest detail of a failure that is kept. */
const MAX_DETAIL_LENGTH = 500;

const SCOPE: Scope = {
  kind: 'all',
  why: 'messages of every establishment are sent',
};

/** What goes with messages of one chunk: made once for all who receive it. */
type Documents = Map<string, Promise<Mail['attachments']>>;

/** What it takes to send. */
export interface SendingOptions extends WritingOptions {
  knex: Knex;
  messages: MessageStore;
  clock: ClockService;
  logger: LoggerService;
  settings: MailSettings;
  /** Absent where nothing is configured: mails wait. */
  transport?: MailTransport;
  notifications?: NotificationService;
  /** When it aborts, what is claimed is still sent, and no more is claimed. */
  signal?: AbortSignal;
}

/**
 * Sends what is due, until nothing is.
 *
 * @returns how many tries were made
 */
export async function sendMessages(options: SendingOptions): Promise<number> {
  const { knex, messages, clock, signal } = options;
  const channels: MessageChannel[] = [
    ...(options.transport ? (['email'] as const) : []),
    ...(options.notifications ? (['portal'] as const) : []),
  ];
  const claim = randomUUID();
  let tries = 0;
  while (channels.length > 0 && !signal?.aborted) {
    const now = clock.now();
    const claimedAt = toEpochSeconds(now);
    const claimed = await knex.transaction(tx =>
      messages.claim(SCOPE, tx, {
        channels,
        claim,
        now,
        freeAt: fromEpochSeconds(claimedAt + CLAIM_SECONDS),
        limit: CHUNK,
      }),
    );
    const documents: Documents = new Map();
    for (const message of claimed) {
      const heldFor = toEpochSeconds(clock.now()) - claimedAt;
      // A slow server leaves the rest to who claims it next.
      if (heldFor > BEGIN_WITHIN_SECONDS) return tries;
      const outcome = await trySending(message, documents, options);
      await messages.settle(SCOPE, knex, message, outcome, clock.now());
      tries += 1;
    }
    if (claimed.length < CHUNK) break;
  }
  return tries;
}

async function trySending(
  message: RawDbMessageRow,
  documents: Documents,
  options: SendingOptions,
): Promise<Outcome> {
  const { clock, logger, settings } = options;
  const now = clock.now();
  try {
    const age = toEpochSeconds(now) - Number(message.not_before_at);
    if (age > settings.maxAgeDays * DAY_SECONDS) {
      return { state: 'dead', failure: 'expired', detail: '' };
    }
    const written = isOldNews(message, now)
      ? undefined
      : await writeMessage(message, now, options);
    if (!written) return { state: 'overtaken' };
    await (message.channel === 'email'
      ? sendMail(message, written, documents, options)
      : notify(message, written, options));
    return { state: 'sent' };
  } catch (error) {
    const detail = oneLine(String(error), MAX_DETAIL_LENGTH);
    const isForGood = error instanceof MailRefusedError;
    // What goes to the portal is a courtesy; the mail is the proof.
    const maxTries = message.channel === 'portal' ? 1 : settings.maxTries;
    if (isForGood || message.attempts >= maxTries) {
      logger.warn(`"${message.kind}" of ${message.ticket} is given up`, {
        message: message.id,
        error: detail,
      });
      return {
        state: 'dead',
        failure: isForGood ? 'refused' : 'unreachable',
        detail,
      };
    }
    return {
      state: 'waiting',
      failure: 'unreachable',
      detail,
      nextTryAt: retryAt(now, message.attempts),
    };
  }
}

/**
 * The portal shows every notification as of now: one that tells of a day gone
 * by would mislead.
 */
function isOldNews(
  { channel, created_at: at }: RawDbMessageRow,
  now: Instant,
): boolean {
  return channel === 'portal' && toEpochSeconds(now) - Number(at) > DAY_SECONDS;
}

async function sendMail(
  message: RawDbMessageRow,
  { content, attachments }: WrittenMessage,
  documents: Documents,
  { settings, transport }: SendingOptions,
): Promise<void> {
  const host = new URL(settings.portalUrl || 'http://localhost').hostname;
  const { kind, ticket, sequence, step, language } = message;
  const key = [kind, ticket, sequence, step, language].join(' ');
  const made = documents.get(key) ?? attachments();
  documents.set(key, made);
  const mail: Mail = {
    from: settings.from,
    replyTo: settings.replyTo,
    to: {
      name: oneLine(message.recipient_name ?? ''),
      address: message.address ?? '',
    },
    messageId: `${message.id}@${host}`,
    threadId: `${message.ticket}@${host}`,
    listId: `itsm.${host}`,
    language: message.language,
    subject: content.subject,
    text: toText(content),
    html: toHtml(content),
    attachments: await made,
    date: new Date(Number(message.created_at) * 1000),
  };
  await transport!.send(mail);
}

/** Kinds that cannot wait until one looks. */
const URGENT: readonly MessageKind[] = ['about-to-be-late', 'late'];

async function notify(
  message: RawDbMessageRow,
  { content, path }: WrittenMessage,
  { notifications }: SendingOptions,
): Promise<void> {
  const { kind, ticket, sequence, step } = message;
  await notifications!.send({
    recipients: { type: 'entity', entityRef: message.recipient },
    payload: {
      title: content.subject,
      description: content.paragraphs.join(' '),
      link: path,
      severity: URGENT.includes(kind) ? 'high' : 'normal',
      topic: kind,
      // The same one is shown once, however often it is sent.
      scope: `${ticket} ${kind} ${sequence} ${step}`,
    },
  });
}
