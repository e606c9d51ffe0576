import { NotFoundError } from '@backstage/errors';
import {
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { toColumn } from '../database';
import type { AttachmentStore, KeptAttachment } from './AttachmentStore';

/** Contents in the database, so that any replica serves them. */
export class DatabaseAttachmentStore implements AttachmentStore {
  static create(): AttachmentStore {
    return new DatabaseAttachmentStore();
  }

  async add(
    scope: Scope,
    tx: Knex.Transaction,
    attachment: KeptAttachment,
    content: Buffer,
  ) {
    const { ticket, attachmentId, establishmentId } = attachment;
    if (!covers(scope, establishmentId)) {
      throw new NotFoundError(`No ticket ${ticket}`);
    }
    const key = { ticket, attachment_id: attachmentId };
    await tx('attachment').insert({
      ...key,
      establishment_id: establishmentId,
      media_type: attachment.mediaType,
      byte_size: attachment.byteSize,
      sha256: attachment.sha256,
      attached_at: toColumn(attachment.attachedAt),
    });
    await tx('attachment_content').insert({ ...key, content });
  }

  async readContent(
    scope: Scope,
    tx: Knex,
    ticket: string,
    attachmentId: string,
  ) {
    const row: { content: Buffer } | undefined = await this.#attachments(
      scope,
      tx,
    )
      .join('attachment_content', join =>
        join
          .on('attachment_content.ticket', 'attachment.ticket')
          .on('attachment_content.attachment_id', 'attachment.attachment_id'),
      )
      .where({
        'attachment.ticket': ticket,
        'attachment.attachment_id': attachmentId,
      })
      .first('attachment_content.content');
    return row?.content;
  }

  async erase(
    scope: Scope,
    tx: Knex.Transaction,
    ticket: string,
    attachmentId: string,
    removedAt: Instant,
  ) {
    const removed = await this.#attachments(scope, tx)
      .where({ ticket, attachment_id: attachmentId })
      .update({ removed_at: toColumn(removedAt) });
    if (removed === 0) {
      throw new NotFoundError(`No file ${attachmentId} on ${ticket}`);
    }
    await tx('attachment_content')
      .where({ ticket, attachment_id: attachmentId })
      .delete();
  }

  async bytesSince(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    since: Instant,
  ) {
    const [{ total }] = await this.#attachments(scope, tx)
      .where('attachment.establishment_id', establishmentId)
      .where('attachment.attached_at', '>', toEpochSeconds(since))
      .sum({ total: 'attachment.byte_size' });
    return Number(total ?? 0);
  }

  #attachments(scope: Scope, tx: Knex): Knex.QueryBuilder {
    return inScope(tx('attachment'), scope, 'attachment.establishment_id');
  }
}
