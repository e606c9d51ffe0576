import {
  type ClockOptions,
  dueMessages,
  type Instant,
  isTicketMessage,
  laterOf,
  messageRule,
  type OtherTopic,
  otherTopicOf,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { FleetReader, TicketStore } from '../tickets';
import type { StoredEvent } from '../tickets/log';
import { contentOf, factsOf, type MessageContent } from './content';
import { documentsFor } from './documentsFor';
import type { MailSettings } from './mailSettings';
import type { RawDbMessageRow } from './store';
import type { Mail } from './transport';

const SCOPE: Scope = {
  kind: 'all',
  why: 'messages of every establishment are written',
};

/** What a message is written about, besides its own row. */
export interface About {
  establishment: string;
  /** Of the page where one reads it. */
  url: string;
  now: Instant;
}

/** Writes the messages that tell of what is no ticket. */
export interface MessageWriter {
  /** Where one reads it, below the pages of the desk. */
  pathOf(message: RawDbMessageRow): string;
  /**
   * What the message says, as of now; undefined where it is so no more.
   *
   * @throws Error where there is nothing that it tells of
   */
  write(
    message: RawDbMessageRow,
    about: About,
  ): Promise<Pick<WrittenMessage, 'content' | 'attachments'> | undefined>;
}

/** What it takes to write a message. */
export interface WritingOptions {
  knex: Knex;
  tickets: TicketStore;
  /** For what is no ticket. */
  writers: Record<OtherTopic, MessageWriter>;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  settings: Pick<MailSettings, 'portalUrl' | 'deskPath'>;
  clockOptions?: ClockOptions;
}

/** A message as it can leave. */
export interface WrittenMessage {
  content: MessageContent;
  /** Where in the portal one reads, or decides, what it is about. */
  path: string;
  attachments(): Promise<Mail['attachments']>;
}

/**
 * A message, from the log of what it tells of as it is now; undefined where
 * what it tells of is so no more.
 *
 * @throws Error where there is nothing that it tells of
 */
export async function writeMessage(
  message: RawDbMessageRow,
  now: Instant,
  options: WritingOptions,
): Promise<WrittenMessage | undefined> {
  const { knex, fleet, settings } = options;
  const id = message.establishment_id;
  const names = await fleet.establishmentNames(knex, SCOPE, [id]);
  const establishment = names.get(id) ?? id;
  const { kind } = message;
  if (!isTicketMessage(kind)) {
    const writer = options.writers[otherTopicOf(kind)];
    const path = `${settings.deskPath}${writer.pathOf(message)}`;
    const url = `${settings.portalUrl}${path}`;
    const written = await writer.write(message, { establishment, url, now });
    return written && { ...written, path };
  }
  const log = (
    await options.tickets.readLogs(SCOPE, knex, [message.ticket], 'all')
  ).get(message.ticket);
  if (!log) throw new Error(`No ticket ${message.ticket}`);
  if (isOvertaken(message, log, now, options.clockOptions)) return undefined;
  const { clockOptions } = options;
  const told = factsOf(message, log, establishment, now, clockOptions);
  const path = `${settings.deskPath}${pathOf(message)}`;
  return {
    content: contentOf(
      kind,
      message.language,
      told,
      `${settings.portalUrl}${path}`,
    ),
    path,
    attachments: () => documentsFor(message, log, options),
  };
}

/**
 * Where one reads, or decides, what a message about a ticket is about, below
 * the pages of the desk.
 */
function pathOf({ kind, ticket }: RawDbMessageRow): string {
  const act = messageRule(kind).act;
  return `/tickets/${ticket}${act ? `?act=${act}` : ''}`;
}

/**
 * What time caused, and an approval asked for, may be so no more once it can
 * be sent: restored, suspended or answered in between. A report may be less
 * than the whole.
 */
function isOvertaken(
  message: RawDbMessageRow,
  log: readonly StoredEvent[],
  now: Instant,
  clockOptions?: ClockOptions,
): boolean {
  const at = laterOf(now, log[log.length - 1].recordedAt);
  const waited = Number(message.not_before_at) > Number(message.created_at);
  if (message.kind === 'approval-asked' && waited) {
    return situationAt(log, at).state !== 'restored';
  }
  if (message.kind === 'intervention-report') {
    return isCompletedSince(log, message.sequence);
  }
  return (
    messageRule(message.kind).on === 'time' &&
    !dueMessages(log, at, clockOptions).some(
      one =>
        one.kind === message.kind &&
        one.sequence === message.sequence &&
        one.step === message.step,
    )
  );
}

/** Whether another part was recorded with the intervention: its report tells it all. */
function isCompletedSince(
  log: readonly StoredEvent[],
  sequence: number,
): boolean {
  const { data } = log[sequence - 1];
  return log
    .slice(sequence)
    .some(
      later =>
        later.type === 'replace-part' &&
        'interventionId' in data &&
        later.data.interventionId === data.interventionId,
    );
}
