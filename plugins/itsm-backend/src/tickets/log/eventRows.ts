import type { Actor, TicketEvent } from '@caih/backstage-plugin-itsm-common';
import { type AtColumn, fromColumn, toColumn } from '../../database';
import { type FreeText, joinFreeText, splitFreeText } from './freeText';
import { type ChainedEvent, hashOf } from './hashChain';

/** A row of `ticket_event`. */
export interface RawDbEventRow {
  ticket: string;
  sequence: number;
  type: string;
  recorded_at: AtColumn;
  occurred_at: AtColumn;
  claimed_at: AtColumn | null;
  actor_ref: string | null;
  actor_role: string;
  data: string;
  digests: string;
  previous_hash: string | null;
  hash: string;
}

/** A row of `ticket_text`. */
export interface RawDbTextRow extends FreeText {
  ticket: string;
  sequence: number;
}

/** The field of `ticket_text` that holds the name of who acted. */
export const ACTOR_NAME_FIELD = 'actorName';

/** An event of the log as it was read, with its place in the chain. */
export type StoredEvent = TicketEvent & {
  hash: string;
};

/** The rows of an event that follows the one with the hash given. */
export function toEventRows(
  ticket: string,
  event: TicketEvent,
  previousHash: string | null,
): { row: RawDbEventRow; texts: RawDbTextRow[] } {
  const { facts, texts, digests } = splitFreeText(event.data);
  const { actor, sequence } = event;
  const hash = hashOf({
    ticket,
    sequence,
    type: event.type,
    recordedAt: event.recordedAt,
    occurredAt: event.occurredAt,
    claimedAt: event.claimedAt ?? null,
    actorRef: actor.ref,
    actorRole: actor.role,
    facts,
    digests,
    previousHash,
  });
  if (actor.name !== undefined) {
    // The name has no digest in the log: it is there to be read only.
    texts.push({ field: ACTOR_NAME_FIELD, salt: '', text: actor.name });
  }
  return {
    row: {
      ticket,
      sequence,
      type: event.type,
      recorded_at: toColumn(event.recordedAt),
      occurred_at: toColumn(event.occurredAt),
      claimed_at: toColumn(event.claimedAt ?? null),
      actor_ref: actor.ref,
      actor_role: actor.role,
      data: JSON.stringify(facts),
      digests: JSON.stringify(digests),
      previous_hash: previousHash,
      hash,
    },
    texts: texts.map(text => ({ ticket, sequence, ...text })),
  };
}

/** The event as the chain of hashes covers it. */
export function toChainedEvent(
  row: RawDbEventRow,
): ChainedEvent & { hash: string } {
  return {
    ticket: row.ticket,
    sequence: row.sequence,
    type: row.type,
    recordedAt: fromColumn(row.recorded_at),
    occurredAt: fromColumn(row.occurred_at),
    claimedAt: fromColumn(row.claimed_at),
    actorRef: row.actor_ref,
    actorRole: row.actor_role,
    facts: JSON.parse(row.data),
    digests: JSON.parse(row.digests),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** The event with its texts, those not given or erased being empty. */
export function toEvent(
  row: RawDbEventRow,
  texts: readonly FreeText[],
): StoredEvent {
  const name = texts.find(one => one.field === ACTOR_NAME_FIELD)?.text;
  const claimedAt = fromColumn(row.claimed_at);
  // The log is written by `toEventRows` only, from events of these types.
  return {
    sequence: row.sequence,
    type: row.type,
    recordedAt: fromColumn(row.recorded_at),
    occurredAt: fromColumn(row.occurred_at),
    ...(claimedAt !== null && { claimedAt }),
    actor: {
      ref: row.actor_ref,
      role: row.actor_role as Actor['role'],
      ...(name !== undefined && { name }),
    },
    data: joinFreeText(JSON.parse(row.data), JSON.parse(row.digests), texts),
    hash: row.hash,
  } as StoredEvent;
}
