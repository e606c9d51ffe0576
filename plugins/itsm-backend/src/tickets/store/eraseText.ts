import type { ActInput, TicketEvent } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

/**
 * Erases the text that a redaction names, with its salt: from the digest that
 * stays in the log, not even a guess can be told right from wrong (HI3). The
 * name of a file goes with the file.
 */
export async function eraseText(
  tx: Knex.Transaction,
  ticket: string,
  target: Pick<ActInput<'redact'>, 'sequence' | 'field' | 'attachmentId'>,
  before: readonly TicketEvent[],
): Promise<void> {
  const { sequence, field, attachmentId } = target;
  const attached = before.find(
    event =>
      event.type === 'attach' && event.data.attachmentId === attachmentId,
  );
  const text =
    attachmentId === undefined
      ? { sequence, field }
      : { sequence: attached?.sequence, field: 'fileName' };
  if (text.sequence === undefined || text.field === undefined) return;
  await tx('ticket_text')
    .where({ ticket, sequence: text.sequence, field: text.field })
    .delete();
}
