import { createHash } from 'node:crypto';
import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person } from '../../access';
import { refuseNullCharacters, UnprocessableError } from '../../http';
import { canonicalJson } from '../log';
import { findAnswer, type IdempotentRequest } from '../store';

/** A request with the key its sender gave it. */
export function idempotentRequest(
  person: Person,
  route: string,
  key: string,
  body: unknown,
): IdempotentRequest {
  refuseNullCharacters({ 'Idempotency-Key': key });
  const bodyHash = createHash('sha256')
    .update(canonicalJson(body))
    .digest('hex');
  return { personRef: person.ref, route, key, bodyHash };
}

/**
 * The ticket that the same request was answered with before.
 *
 * @throws UnprocessableError when the key was used for another body
 */
export async function findEarlierAnswer(
  tx: Knex,
  request: IdempotentRequest,
  now: Instant,
): Promise<string | undefined> {
  const answer = await findAnswer(tx, request, now);
  if (answer && !answer.sameBody) {
    throw new UnprocessableError(
      'Idempotency-Key',
      'key-reused',
      'This key was used for another request; give each its own',
    );
  }
  return answer?.ticket;
}
