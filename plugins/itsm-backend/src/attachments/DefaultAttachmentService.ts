import { createHash } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  type AttachmentReceipt,
  situationAt,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person } from '../access';
import { UnprocessableError } from '../http';
import type { TicketService } from '../tickets';
import type { AttachmentService, Upload } from './AttachmentService';
import type { AttachmentStore } from './AttachmentStore';
import { cleanFileName, readMediaType } from './content';

/** There was a file, and its content was removed (HI3). */
class AttachmentRemovedError extends NotFoundError {
  readonly code = 'removed';

  constructor(attachmentId: string) {
    super(`${attachmentId} was removed; the ticket’s log says by whom and why`);
    this.name = 'NotFoundError';
  }
}

interface Options {
  knex: Knex;
  tickets: TicketService;
  store: AttachmentStore;
}

export class DefaultAttachmentService implements AttachmentService {
  static create(options: Options): AttachmentService {
    return new DefaultAttachmentService(options);
  }

  private constructor(private readonly options: Options) {}

  async attach(person: Person, upload: Upload): Promise<AttachmentReceipt> {
    const { ticketId, content, internal, idempotencyKey } = upload;
    // Before anything else: who may not see the ticket learns nothing of it.
    await this.options.tickets.read(person, ticketId);
    if (content.length === 0) {
      throw new UnprocessableError(
        'body',
        'empty-file',
        'The file is empty; send it again once it holds something',
      );
    }
    const sha256 = createHash('sha256').update(content).digest('hex');
    const ticket = await this.options.tickets.act(person, {
      ticketId,
      act: 'attach',
      input: {
        fileName: cleanFileName(upload.fileName),
        ...(internal && { internal }),
      },
      idempotencyKey,
      file: { content, sha256, mediaType: readMediaType(content) },
    });
    const mine = ticket.events.filter(
      (event): event is TicketEvent<'attach'> =>
        event.type === 'attach' &&
        event.actor.ref === person.ref &&
        event.data.sha256 === sha256,
    );
    const { attachmentId } = mine[mine.length - 1].data;
    return { attachmentId, ticket };
  }

  async read(person: Person, ticketId: string, attachmentId: string) {
    const { knex, store, tickets } = this.options;
    const ticket = await tickets.read(person, ticketId);
    const attachment = situationAt(ticket.events, ticket.now).attachments.find(
      one => one.attachmentId === attachmentId,
    );
    if (attachment?.removed) throw new AttachmentRemovedError(attachmentId);
    const content =
      attachment &&
      (await store.readContent(person.scope, knex, ticketId, attachmentId));
    if (!attachment || !content) {
      throw new NotFoundError(`No file ${attachmentId} on ${ticketId}`);
    }
    return { attachment, content };
  }
}
