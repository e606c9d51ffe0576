import {
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

/** A request that its sender may repeat without its being done twice. */
export interface IdempotentRequest {
  personRef: string;
  route: string;
  key: string;
  bodyHash: string;
}

interface RawDbKeyRow {
  body_hash: string;
  ticket: string;
}

export const KEY_LIFE_SECONDS = 24 * 3600;

const TABLE = 'idempotency_key';

function keysOf({ personRef, route, key }: IdempotentRequest) {
  return { person_ref: personRef, route, key };
}

/** What the key was used for in the last 24 hours, by this person here. */
export async function findAnswer(
  tx: Knex,
  request: IdempotentRequest,
  now: Instant,
): Promise<{ ticket: string; sameBody: boolean } | undefined> {
  const row = await tx<RawDbKeyRow>(TABLE)
    .where(keysOf(request))
    .where('created_at', '>', toEpochSeconds(now) - KEY_LIFE_SECONDS)
    .first('body_hash', 'ticket');
  return (
    row && { ticket: row.ticket, sameBody: row.body_hash === request.bodyHash }
  );
}

/**
 * Takes the key for what this transaction is about to do. False where another
 * has it: on PostgreSQL this waits for that other to end first.
 */
export async function claimKey(
  tx: Knex,
  request: IdempotentRequest,
  ticket: string,
  now: Instant,
): Promise<boolean> {
  const createdAt = toEpochSeconds(now);
  await tx(TABLE)
    .where(keysOf(request))
    .where('created_at', '<=', createdAt - KEY_LIFE_SECONDS)
    .delete();
  const inserted = await tx(TABLE)
    .insert({
      ...keysOf(request),
      body_hash: request.bodyHash,
      ticket,
      created_at: createdAt,
    })
    .onConflict(['person_ref', 'route', 'key'])
    .ignore()
    .returning('key');
  return inserted.length > 0;
}

/** Forgets the keys that are no longer honoured. */
export async function deleteExpiredKeys(
  knex: Knex,
  now: Instant,
): Promise<number> {
  return knex(TABLE)
    .where('created_at', '<=', toEpochSeconds(now) - KEY_LIFE_SECONDS)
    .delete();
}
