import type {
  Attachment,
  AttachmentReceipt,
} from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../access';

/** A file as someone sends it. */
export interface Upload {
  ticketId: string;
  fileName: string;
  content: Buffer;
  /** For the eyes of one's own side. */
  internal: boolean;
  idempotencyKey: string;
}

/** Files attached to tickets (C6, HI3). */
export interface AttachmentService {
  /**
   * Attaches a file: an act of the ticket's log, written with the content in
   * one transaction; with the same key, once.
   *
   * @throws UnsupportedTypeError, UnprocessableError, FieldError,
   * NotFoundError, NotAllowedError
   */
  attach(person: Person, upload: Upload): Promise<AttachmentReceipt>;

  /** @throws NotFoundError where there is none, or none for this person */
  read(
    person: Person,
    ticketId: string,
    attachmentId: string,
  ): Promise<{ attachment: Attachment; content: Buffer }>;
}
