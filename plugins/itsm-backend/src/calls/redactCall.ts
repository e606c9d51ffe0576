import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type Instant,
  MAY_REGISTER,
  mayRedact,
  type Role,
  sideOf,
  type SupportCallRedactionInput,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person } from '../access';
import { toColumn } from '../database';
import { FieldError, readText, refuseNullCharacters } from '../http';
import {
  CALL_TEXTS,
  type CallStore,
  type RawDbCallRedactionRow,
  type RawDbCallRow,
} from './CallStore';

type Field = SupportCallRedactionInput['fields'][number];

/**
 * Takes texts out of a call, and leaves who did, when and why in their place
 * (HI3). The call is one as before, and counts as one. By the people who may
 * do so on a ticket: the establishment's, and the contractor's, whose desk
 * wrote it.
 *
 * @throws NotFoundError, NotAllowedError, FieldError
 */
export async function redactCall(
  person: Person,
  callId: string,
  input: SupportCallRedactionInput,
  { store, tx, now }: { store: CallStore; tx: Knex.Transaction; now: Instant },
): Promise<void> {
  const { scope } = person;
  refuseNullCharacters({ reason: input.reason });
  const reason = readText('reason', input.reason);
  const call = await store.lock(scope, tx, callId);
  const role = call ? person.roleFor(call.establishment_id) : null;
  if (!call || role === null) throw new NotFoundError(`No call ${callId}`);
  if (!MAY_REGISTER.includes(role)) {
    throw new NotAllowedError(
      `Texts of calls are removed by: ${MAY_REGISTER.join(', ')}`,
    );
  }
  const earlier = (await store.redactionsOf(scope, tx, [callId])).filter(one =>
    mayRedact({ side: sideOf(one.removed_by_role), internal: false }, role),
  );
  for (const field of input.fields) {
    if (!isThere(field, call, earlier)) {
      throw new FieldError(
        'fields',
        'nothing-to-redact',
        `The call has no ${field}, or no more`,
      );
    }
    await (field === 'reason'
      ? store.eraseReasons(scope, tx, earlier)
      : store.eraseText(scope, tx, callId, CALL_TEXTS[field]));
  }
  await store.addRedactions(
    scope,
    tx,
    callId,
    input.fields.map(field => ({
      field,
      ...removedBy(person, role, now),
      reason,
      ticket_sequence: null,
    })),
  );
}

/** Who removed something, and when: what each row of it has. */
export function removedBy(
  who: { ref: string | null; name?: string },
  role: Role,
  now: Instant,
) {
  return {
    removed_at: toColumn(now),
    removed_by: who.ref ?? '',
    removed_by_name: who.name ?? '',
    removed_by_role: role,
  };
}

function isThere(
  field: Field,
  call: RawDbCallRow,
  earlier: readonly RawDbCallRedactionRow[],
): boolean {
  return field === 'reason'
    ? earlier.some(one => one.reason !== '')
    : call[CALL_TEXTS[field]] !== '';
}
