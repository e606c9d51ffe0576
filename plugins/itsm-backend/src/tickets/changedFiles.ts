import { createHash } from 'node:crypto';
import {
  situationAt,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { TicketDifference } from './rebuildTickets';

/**
 * How the files of a ticket differ from what its log says: each has the
 * content whose digest its event holds, or, after its redaction, none. One is
 * read at a time.
 */
export async function changedFiles(
  tx: Knex,
  ticket: string,
  events: readonly TicketEvent[],
): Promise<TicketDifference[]> {
  const differences: TicketDifference[] = [];
  const last = events[events.length - 1];
  for (const file of situationAt(events, last.recordedAt).attachments) {
    const { attachmentId, removed } = file;
    const row: { content: Buffer } | undefined = await tx('attachment_content')
      .where({ ticket, attachment_id: attachmentId })
      .first('content');
    const stored = row
      ? createHash('sha256').update(row.content).digest('hex')
      : null;
    const expected = removed ? null : file.sha256;
    if (stored !== expected) {
      differences.push({
        ticket,
        kind: stored === null ? 'missing-content' : 'content',
        where: `file ${attachmentId}`,
        stored,
        expected,
      });
    }
  }
  return differences;
}
