import {
  type AttachmentRules,
  fromEpochSeconds,
  type Instant,
  type ServerFacts,
  type TicketSituation,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { AttachmentStore } from '../../attachments';
import { FieldError, UnprocessableError } from '../../http';
import type { AttachedFile } from './TicketService';

const DAY_SECONDS = 86_400;

interface Options {
  tx: Knex;
  now: Instant;
  attachments: AttachmentStore;
  attachmentRules: AttachmentRules;
}

/**
 * What is known of a file as it is attached, once there is room for it.
 *
 * @throws FieldError where there is no content: a name alone is no file
 * @throws UnprocessableError where the ticket, or the day, is full
 */
export async function attachmentFacts(
  file: AttachedFile | undefined,
  situation: TicketSituation,
  sequence: number,
  options: Options,
): Promise<ServerFacts['attach']> {
  if (!file) {
    throw new FieldError(
      'body',
      'content-needed',
      'A file is attached with its content, at /tickets/{ticketId}/attachments',
    );
  }
  const byteSize = file.content.length;
  await assertRoom(situation, byteSize, options);
  const { mediaType, sha256 } = file;
  return { attachmentId: `a-${sequence}`, mediaType, byteSize, sha256 };
}

async function assertRoom(
  { attachments, establishmentId }: TicketSituation,
  byteSize: number,
  { tx, now, attachments: store, attachmentRules: rules }: Options,
): Promise<void> {
  const kept = attachments.filter(one => !one.removed);
  const held = kept.reduce((sum, one) => sum + one.byteSize, 0);
  if (kept.length >= rules.maxTicketFiles) {
    throw full(
      'ticket-full',
      `A ticket takes ${rules.maxTicketFiles} files; put several into one archive`,
    );
  }
  if (held + byteSize > rules.maxTicketBytes) {
    throw full(
      'ticket-full',
      `The files of a ticket have ${rules.maxTicketBytes} bytes at most, ${held} of which are used; attach a smaller one`,
    );
  }
  const scope: Scope = { kind: 'establishments', ids: [establishmentId] };
  const since = fromEpochSeconds(toEpochSeconds(now) - DAY_SECONDS);
  const today = await store.bytesSince(scope, tx, establishmentId, since);
  if (today + byteSize > rules.maxEstablishmentDayBytes) {
    throw full(
      'day-full',
      `The tickets of an establishment take ${rules.maxEstablishmentDayBytes} bytes in 24 hours, ${today} of which are used; attach it tomorrow`,
    );
  }
}

function full(code: string, message: string): UnprocessableError {
  return new UnprocessableError('body', code, message);
}
