import { createHash } from 'node:crypto';
import {
  type AttachmentRules,
  fromEpochSeconds,
  type Instant,
  type NoticeProof,
  type NoticeSituation,
  type ProofKind,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { cleanFileName, readMediaType } from '../attachments';
import { UnprocessableError } from '../http';
import type { NoticeStore } from './NoticeStore';

const DAY_SECONDS = 86_400;

/** A file as it is sent. */
export interface ProofUpload {
  fileName: string;
  content: Buffer;
  proves: ProofKind;
}

/**
 * What the log says of a file, but for its number there: checked as those of tickets, its kind by its
 * content.
 *
 * @throws UnprocessableError where it is empty
 * @throws UnsupportedTypeError where it is of no kind that is taken
 */
export function factsOfProof({
  fileName,
  content,
  proves,
}: ProofUpload): Omit<NoticeProof, 'attachmentId'> {
  if (content.length === 0) {
    throw new UnprocessableError(
      'body',
      'empty-file',
      'The file is empty; send it again once it holds something',
    );
  }
  return {
    fileName: cleanFileName(fileName),
    mediaType: readMediaType(content),
    byteSize: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    proves,
  };
}

/**
 * A notice has the room of a ticket, and an establishment's day that of its
 * tickets.
 *
 * @throws UnprocessableError where the notice, or the day, is full
 */
export async function assertRoomFor(
  proof: NoticeProof,
  { proofs, establishmentId }: NoticeSituation,
  options: {
    tx: Knex;
    scope: Scope;
    store: NoticeStore;
    rules: AttachmentRules;
    now: Instant;
  },
): Promise<void> {
  const { tx, scope, store, rules, now } = options;
  const held = proofs.reduce((sum, one) => sum + one.byteSize, 0);
  if (
    proofs.length >= rules.maxTicketFiles ||
    held + proof.byteSize > rules.maxTicketBytes
  ) {
    throw full(
      'ticket-full',
      `A notice takes ${rules.maxTicketFiles} files of ${rules.maxTicketBytes} bytes together`,
    );
  }
  const since = fromEpochSeconds(toEpochSeconds(now) - DAY_SECONDS);
  const today = await store.proofBytesSince(scope, tx, establishmentId, since);
  if (today + proof.byteSize > rules.maxEstablishmentDayBytes) {
    throw full(
      'day-full',
      `The notices of an establishment take ${rules.maxEstablishmentDayBytes} bytes in 24 hours; attach it tomorrow`,
    );
  }
}

function full(code: string, message: string): UnprocessableError {
  return new UnprocessableError('body', code, message);
}
