import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';

/** A file as it is kept, but for its content and its name. */
export interface KeptAttachment {
  ticket: string;
  attachmentId: string;
  /** Legal FINESS of the ticket's establishment. */
  establishmentId: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  attachedAt: Instant;
}

/**
 * Where the contents of files are kept. The scope comes first, the transaction
 * is passed explicitly; a file out of scope is as one that does not exist.
 */
export interface AttachmentStore {
  add(
    scope: Scope,
    tx: Knex.Transaction,
    attachment: KeptAttachment,
    content: Buffer,
  ): Promise<void>;

  /** Undefined where there is none, or no more. */
  readContent(
    scope: Scope,
    tx: Knex,
    ticket: string,
    attachmentId: string,
  ): Promise<Buffer | undefined>;

  /** Removes the content; that there was a file stays (HI3). */
  erase(
    scope: Scope,
    tx: Knex.Transaction,
    ticket: string,
    attachmentId: string,
    removedAt: Instant,
  ): Promise<void>;

  /** Bytes attached to an establishment's tickets since an instant. */
  bytesSince(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    since: Instant,
  ): Promise<number>;
}
