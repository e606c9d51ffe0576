import {
  type EventType,
  type Instant,
  type MessageKind,
  type TicketState,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../../access';
import { isPostgres, toColumn } from '../../database';
import type { InstantCursor } from '../../http';
import type { MessageStore, Outcome, Revived } from './MessageStore';
import type {
  MessageChannel,
  MessageState,
  MessageSubject,
  RawDbMessageRow,
  RawDbNoticeRow,
} from './rows';

const KEY = ['ticket', 'kind', 'sequence', 'step'] as const;

const RUNNING: readonly TicketState[] = ['registered', 'in-progress'];

/** Events that may begin a run of the clock, besides the registration. */
const RUN_STARTS: readonly EventType[] = ['reopen', 'refuse'];

/** Events from which an approval may be waited for. */
const AWAITED: readonly EventType[] = [
  'restore',
  'qualify',
  'agree-qualification',
  'refuse-qualification',
];

/** What goes out where an approval is not given. */
const REMINDERS: readonly MessageKind[] = [
  'approval-reminder',
  'approval-escalated',
];

const keyOf = ({ ticket, kind, sequence, step }: MessageSubject) => ({
  ticket,
  kind,
  sequence,
  step,
});

export class DatabaseMessageStore implements MessageStore {
  static create(): MessageStore {
    return new DatabaseMessageStore();
  }

  private constructor() {}

  async notice(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    messages: readonly MessageSubject[],
    now: Instant,
  ) {
    if (messages.length === 0 || !covers(scope, establishmentId)) return;
    const rows: RawDbNoticeRow[] = messages.map(message => ({
      ...keyOf(message),
      establishment_id: establishmentId,
      noticed_at: toColumn(now),
      next_try_at: toColumn(now),
      attempts: 0,
      addressed_at: null,
    }));
    await tx('message_notice')
      .insert(rows)
      .onConflict([...KEY])
      .ignore();
  }

  async listUnaddressed(scope: Scope, tx: Knex, now: Instant, limit: number) {
    return inScope(
      tx('message_notice'),
      scope,
      'message_notice.establishment_id',
    )
      .whereNull('addressed_at')
      .where('next_try_at', '<=', toColumn(now))
      .orderBy('next_try_at')
      .limit(limit)
      .select('*');
  }

  async address(
    scope: Scope,
    tx: Knex.Transaction,
    notice: RawDbNoticeRow,
    rows: readonly RawDbMessageRow[],
    now: Instant,
  ) {
    if (!covers(scope, notice.establishment_id)) return;
    if (rows.length > 0) {
      await tx('outbox_message')
        .insert([...rows])
        .onConflict([...KEY, 'recipient', 'channel'])
        .ignore();
    }
    await tx('message_notice')
      .where(keyOf(notice))
      .update({ addressed_at: toColumn(now) });
  }

  async postpone(
    scope: Scope,
    tx: Knex,
    notice: RawDbNoticeRow,
    nextTryAt: Instant,
  ) {
    await inScope(
      tx('message_notice'),
      scope,
      'message_notice.establishment_id',
    )
      .where(keyOf(notice))
      .update({
        attempts: notice.attempts + 1,
        next_try_at: toColumn(nextTryAt),
      });
  }

  async claim(
    scope: Scope,
    tx: Knex.Transaction,
    options: {
      channels: readonly MessageChannel[];
      claim: string;
      now: Instant;
      freeAt: Instant;
      limit: number;
    },
  ) {
    const { channels, claim, now, freeAt, limit } = options;
    const due = inScope(
      tx('outbox_message'),
      scope,
      'outbox_message.establishment_id',
    )
      .where('state', 'waiting')
      .whereIn('channel', [...channels])
      .where('next_try_at', '<=', toColumn(now))
      .orderBy(['next_try_at', 'id'])
      .limit(limit);
    const rows: RawDbMessageRow[] = await (isPostgres(tx)
      ? due.forUpdate().skipLocked()
      : due);
    if (rows.length === 0) return [];
    await tx('outbox_message')
      .whereIn(
        'id',
        rows.map(row => row.id),
      )
      .update({
        claim,
        next_try_at: toColumn(freeAt),
        attempts: tx.raw('attempts + 1'),
      });
    return rows.map(row => ({ ...row, claim, attempts: row.attempts + 1 }));
  }

  async settle(
    scope: Scope,
    tx: Knex,
    message: RawDbMessageRow,
    outcome: Outcome,
    now: Instant,
  ) {
    const failed = 'failure' in outcome;
    await inScope(
      tx('outbox_message'),
      scope,
      'outbox_message.establishment_id',
    )
      .where({ id: message.id, claim: message.claim, state: 'waiting' })
      .update({
        state: outcome.state,
        claim: null,
        failure: failed ? outcome.failure : null,
        failure_detail: failed ? outcome.detail : null,
        settled_at: outcome.state === 'waiting' ? null : toColumn(now),
        ...(outcome.state === 'waiting' && {
          next_try_at: toColumn(outcome.nextTryAt),
        }),
      });
  }

  async listOfTicket(scope: Scope, tx: Knex, ticket: string) {
    return inScope(
      tx('outbox_message'),
      scope,
      'outbox_message.establishment_id',
    )
      .where({ ticket })
      .orderBy(['created_at', 'sequence', 'step', 'id'])
      .select('*');
  }

  async listSentReminders(scope: Scope, tx: Knex, tickets: readonly string[]) {
    return inScope(
      tx('outbox_message'),
      scope,
      'outbox_message.establishment_id',
    )
      .whereIn('ticket', [...tickets])
      .whereIn('kind', [...REMINDERS])
      .where('outbox_message.state', 'sent')
      .distinct('ticket', 'sequence', 'step')
      .orderBy(['ticket', 'sequence', 'step']);
  }

  async list(
    scope: Scope,
    tx: Knex,
    options: {
      state?: MessageState;
      kind?: MessageKind;
      establishmentId?: string;
      after?: InstantCursor;
      limit: number;
    },
  ) {
    const { state, kind, establishmentId, after, limit } = options;
    const query = inScope(
      tx('outbox_message'),
      scope,
      'outbox_message.establishment_id',
    )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .select('*');
    if (state) query.where({ state });
    if (kind) query.where({ kind });
    if (establishmentId) query.where({ establishment_id: establishmentId });
    if (after) {
      query.whereRaw('(created_at, id) < (?, ?)', [after.at, after.id]);
    }
    const found: RawDbMessageRow[] = await query;
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows[rows.length - 1] : undefined;
    return {
      rows,
      next: last ? { at: Number(last.created_at), id: last.id } : null,
    };
  }

  async revive(
    scope: Scope,
    tx: Knex.Transaction,
    which: { ids: readonly string[] } | { kind: MessageKind },
    now: Instant,
  ): Promise<Revived> {
    const dead = () => {
      const query = inScope(
        tx('outbox_message'),
        scope,
        'outbox_message.establishment_id',
      ).where({ state: 'dead' });
      return 'ids' in which
        ? query.whereIn('id', [...which.ids])
        : query.where({ kind: which.kind });
    };
    const unaddressed = () => dead().whereNull('address');
    await tx('message_notice')
      .whereExists(
        unaddressed()
          .select(tx.raw('1'))
          .whereRaw(
            KEY.map(
              column => `outbox_message.${column} = message_notice.${column}`,
            ).join(' and '),
          ),
      )
      .update({
        addressed_at: null,
        next_try_at: toColumn(now),
        attempts: 0,
      });
    // Their keys would keep those that are made for the same recipients away.
    const readdressed: number = await unaddressed().delete();
    const resent = await dead().update({
      state: 'waiting',
      attempts: 0,
      not_before_at: toColumn(now),
      next_try_at: toColumn(now),
      settled_at: null,
      failure: null,
      failure_detail: null,
    });
    return { resent, readdressed };
  }

  async listToSweep(
    scope: Scope,
    tx: Knex,
    now: Instant,
    after: string | undefined,
    limit: number,
  ) {
    const at = toEpochSeconds(now);
    const query = inScope(tx('ticket'), scope, 'ticket.establishment_id')
      .where(one =>
        one
          .where(soon =>
            soon
              .whereIn('ticket.state', [...RUNNING])
              .where('ticket.warn_at', '<=', at)
              .where('ticket.late_from_at', '>', at)
              .whereNotExists(noticedSince(tx, 'about-to-be-late', RUN_STARTS)),
          )
          .orWhere(late =>
            late
              .whereIn('ticket.state', [...RUNNING])
              .where('ticket.late_from_at', '<=', at)
              .whereNotExists(noticedSince(tx, 'late', RUN_STARTS)),
          )
          .orWhere(awaited =>
            awaited
              .where('ticket.state', 'restored')
              .whereNotExists(noticedSince(tx, 'approval-escalated', AWAITED)),
          ),
      )
      .orderBy('ticket.number')
      .limit(limit)
      .select('ticket.number', 'ticket.establishment_id');
    if (after !== undefined) query.where('ticket.number', '>', after);
    return query;
  }
}

/**
 * Notices of a kind no older than the last event of these types: a run, or a
 * wait, that began since has not been told of.
 */
function noticedSince(
  tx: Knex,
  kind: MessageKind,
  since: readonly EventType[],
): Knex.QueryBuilder {
  return tx('message_notice')
    .select(tx.raw('1'))
    .whereRaw('message_notice.ticket = ticket.number')
    .where('message_notice.kind', kind)
    .where(
      'message_notice.sequence',
      '>=',
      tx('ticket_event')
        .whereRaw('ticket_event.ticket = ticket.number')
        .whereIn('ticket_event.type', [...since])
        .select(tx.raw('coalesce(max(ticket_event.sequence), 1)')),
    );
}
