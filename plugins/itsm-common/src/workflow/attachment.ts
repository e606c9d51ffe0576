import type { Instant } from '../time';
import type { TicketEvent } from './events';
import type { ActInput } from './inputs';
import { type Side, sideOf } from './sides';
import type { Role } from './vocabulary';

/** A file attached to a ticket. @public */
export interface Attachment {
  attachmentId: string;
  /** The event that attached it. */
  sequence: number;
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  attachedAt: Instant;
  side: Side | null;
  /** Seen by its own side only. */
  internal: boolean;
  /** Its content and its name were removed; that it was there stays (HI3). */
  removed: boolean;
}

/** Why a file cannot be named with an act. @public */
export type AttachmentProblem =
  /** None of this ticket, removed, or of the other side's own. */
  | 'no-such-attachment'
  /** Of this side only, in words that both sides read. */
  | 'attachment-is-internal';

/**
 * Whether an event stands for a file of the other side's own, of which a
 * reader is told no more than that it is there.
 *
 * @public
 */
export function isMaskedAttachment({ actor, data }: TicketEvent<'attach'>) {
  return data.internal === true && actor.ref === null;
}

/** The file that an event attached; none where the reader may not see it. */
export function attachmentOf(event: TicketEvent<'attach'>): Attachment[] {
  if (isMaskedAttachment(event)) return [];
  const { attachmentId, fileName, mediaType, byteSize, sha256, internal } =
    event.data;
  return [
    {
      attachmentId,
      sequence: event.sequence,
      fileName,
      mediaType,
      byteSize,
      sha256,
      attachedAt: event.occurredAt,
      side: sideOf(event.actor.role),
      internal: internal === true,
      removed: false,
    },
  ];
}

/** What is wrong with the files that an act names; undefined where nothing is. */
export function findAttachmentProblem(
  attachments: readonly Attachment[],
  input: ActInput,
  role: Role,
): AttachmentProblem | undefined {
  if (!('attachmentIds' in input)) return undefined;
  const named = (input.attachmentIds ?? []).map(id =>
    attachments.find(
      one =>
        one.attachmentId === id &&
        !one.removed &&
        (!one.internal || one.side === sideOf(role)),
    ),
  );
  if (named.includes(undefined)) return 'no-such-attachment';
  const isInternal = 'internal' in input && input.internal === true;
  return !isInternal && named.some(one => one?.internal)
    ? 'attachment-is-internal'
    : undefined;
}
