import type { Actor, NoticeEvent } from '@caih/backstage-plugin-itsm-common';
import { type AtColumn, fromColumn, toColumn } from '../database';
import {
  ACTOR_NAME_FIELD,
  type FreeText,
  hashOf,
  joinFreeText,
  splitFreeText,
} from '../tickets/log';

/** A row of `obsolescence_event`. */
export interface RawDbNoticeEventRow {
  notice: string;
  sequence: number;
  type: string;
  recorded_at: AtColumn;
  actor_ref: string | null;
  actor_role: string;
  data: string;
  digests: string;
  previous_hash: string | null;
  hash: string;
}

/** A row of `obsolescence_text`. */
export interface RawDbNoticeTextRow extends FreeText {
  notice: string;
  sequence: number;
}

/** The rows of an event that follows the one with the hash given. */
export function toNoticeEventRows(
  notice: string,
  event: NoticeEvent,
  previousHash: string | null,
): { row: RawDbNoticeEventRow; texts: RawDbNoticeTextRow[] } {
  const { facts, texts, digests } = splitFreeText(event.data);
  const { actor, sequence, type, recordedAt } = event;
  const hash = hashOf({
    ticket: notice,
    sequence,
    type,
    recordedAt,
    occurredAt: recordedAt,
    claimedAt: null,
    actorRef: actor.ref,
    actorRole: actor.role,
    facts,
    digests,
    previousHash,
  });
  if (actor.name !== undefined) {
    texts.push({ field: ACTOR_NAME_FIELD, salt: '', text: actor.name });
  }
  return {
    row: {
      notice,
      sequence,
      type,
      recorded_at: toColumn(recordedAt),
      actor_ref: actor.ref,
      actor_role: actor.role,
      data: JSON.stringify(facts),
      digests: JSON.stringify(digests),
      previous_hash: previousHash,
      hash,
    },
    texts: texts.map(text => ({ notice, sequence, ...text })),
  };
}

/** The event with its texts. */
export function toNoticeEvent(
  row: RawDbNoticeEventRow,
  texts: readonly FreeText[],
): NoticeEvent {
  const name = texts.find(one => one.field === ACTOR_NAME_FIELD)?.text;
  // The log is written by `toNoticeEventRows` only, from events of these types.
  return {
    sequence: row.sequence,
    type: row.type,
    recordedAt: fromColumn(row.recorded_at),
    actor: {
      ref: row.actor_ref,
      role: row.actor_role as Actor['role'],
      ...(name !== undefined && { name }),
    },
    data: joinFreeText(JSON.parse(row.data), JSON.parse(row.digests), texts),
  } as NoticeEvent;
}
