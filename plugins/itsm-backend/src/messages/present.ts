import {
  ESTABLISHMENT_ROLES,
  type Message,
  type MessageAudience,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import type { RawDbMessageRow } from './store';

/** Who looks, and whether mails can leave at all. */
export interface Seen {
  role: Role;
  canMail: boolean;
}

/** Parts whose holders an establishment knows as a desk, not by name. */
const DESKS: readonly MessageAudience[] = ['desk', 'holder', 'coordinator'];

/**
 * A message as someone in this role sees it: an establishment reads whom of
 * its own it went to, and of the others that it went to their desk.
 */
export function toMessage(
  row: RawDbMessageRow,
  { role, canMail }: Seen,
): Message {
  const isDesk =
    ESTABLISHMENT_ROLES.includes(role) && DESKS.includes(row.audience);
  return {
    id: row.id,
    ticketId: row.ticket,
    kind: row.kind,
    sequence: row.sequence,
    step: row.step,
    channel: row.channel,
    audience: row.audience,
    recipient: isDesk
      ? null
      : {
          name: row.recipient_name,
          address: row.channel === 'email' ? row.address : null,
        },
    language: row.language,
    state:
      row.state === 'waiting' && row.channel === 'email' && !canMail
        ? 'not-configured'
        : row.state,
    createdAt: fromColumn(row.created_at),
    notBefore: fromColumn(row.not_before_at),
    settledAt: fromColumn(row.settled_at),
    attempts: row.attempts,
    failure: row.failure,
    failureDetail: role === 'contractor' ? row.failure_detail : null,
  };
}
