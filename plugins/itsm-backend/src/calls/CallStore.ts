import {
  type Instant,
  type Role,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { type AtColumn, isPostgres } from '../database';
import type { InstantCursor } from '../http';
import { countOfDay } from './callsOfDay';

/** A row of `support_call`; texts that nobody gave, or erased, are empty. */
export interface RawDbCallRow {
  id: string;
  /** Legal FINESS. */
  establishment_id: string;
  received_at: AtColumn;
  recorded_at: AtColumn;
  outcome: 'answered' | 'ticket';
  ticket: string | null;
  taken_by: string;
  taken_by_name: string;
  caller: string;
  number: string;
  on_behalf_of: string;
  subject: string;
}

/** The columns of free text, by what the API calls them. */
export const CALL_TEXTS = {
  subject: 'subject',
  caller: 'caller',
  number: 'number',
  onBehalfOf: 'on_behalf_of',
} as const satisfies Record<string, keyof RawDbCallRow>;

/** A text of a call, as the API calls it. */
export type CallText = keyof typeof CALL_TEXTS;
type TextColumn = (typeof CALL_TEXTS)[CallText];

/** A row of `support_call_redaction`: what was taken out of a call (HI3). */
export interface RawDbCallRedactionRow {
  call_id: string;
  sequence: number;
  /** `reason`: the reasons of earlier ones. */
  field: CallText | 'reason';
  removed_at: AtColumn;
  removed_by: string;
  removed_by_name: string;
  removed_by_role: Role;
  /** Empty where it was removed in turn, or stands on the ticket. */
  reason: string;
  /** The act on the ticket that took it out of the call too. */
  ticket_sequence: number | null;
}

type NewRedaction = Omit<RawDbCallRedactionRow, 'call_id' | 'sequence'>;

/** What calls to list. */
export interface CallFilter {
  establishmentId?: string;
  /** Received from this instant on. */
  from?: Instant;
  /** Received before this one. */
  to?: Instant;
}

/** Calls in the database, SQL only; one out of scope is as one that is none. */
export interface CallStore {
  find(scope: Scope, tx: Knex, id: string): Promise<RawDbCallRow | undefined>;

  /** The latest first. */
  list(
    scope: Scope,
    tx: Knex,
    options: { filter: CallFilter; after?: InstantCursor; limit: number },
  ): Promise<{ rows: RawDbCallRow[]; next: InstantCursor | null }>;

  insert(scope: Scope, tx: Knex, row: RawDbCallRow): Promise<void>;

  /** Says that a call that was answered led to a ticket; false where it did. */
  linkTicket(
    scope: Scope,
    tx: Knex,
    id: string,
    ticket: string,
  ): Promise<boolean>;

  /** A call whose row nobody else changes until the transaction ends. */
  lock(scope: Scope, tx: Knex, id: string): Promise<RawDbCallRow | undefined>;

  /** The call that led to a ticket, so locked, where its text is not empty. */
  lockWithText(
    scope: Scope,
    tx: Knex,
    ticket: string,
    text: CallText,
  ): Promise<RawDbCallRow | undefined>;

  /** Empties a text of a call. */
  eraseText(
    scope: Scope,
    tx: Knex,
    id: string,
    column: TextColumn,
  ): Promise<void>;

  /** Empties the reasons of these. */
  eraseReasons(
    scope: Scope,
    tx: Knex,
    redactions: readonly RawDbCallRedactionRow[],
  ): Promise<void>;

  /** Adds what was taken out of a locked call, after what was before. */
  addRedactions(
    scope: Scope,
    tx: Knex,
    id: string,
    rows: readonly NewRedaction[],
  ): Promise<void>;

  /** What was taken out of calls, the first first. */
  redactionsOf(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<RawDbCallRedactionRow[]>;
}

const TABLE = 'support_call';
const REDACTIONS = 'support_call_redaction';

export class DatabaseCallStore implements CallStore {
  static create(): CallStore {
    return new DatabaseCallStore();
  }

  private constructor() {}

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#calls(scope, tx).where({ id }).first();
  }

  async list(
    scope: Scope,
    tx: Knex,
    options: { filter: CallFilter; after?: InstantCursor; limit: number },
  ) {
    const { filter, after, limit } = options;
    const { establishmentId, from, to } = filter;
    const query = this.#calls(scope, tx)
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc');
    if (establishmentId !== undefined) {
      query.where({ establishment_id: establishmentId });
    }
    if (from) query.where('received_at', '>=', toEpochSeconds(from));
    if (to) query.where('received_at', '<', toEpochSeconds(to));
    if (after)
      query.whereRaw('(received_at, id) < (?, ?)', [after.at, after.id]);
    const found: RawDbCallRow[] = await query.limit(limit + 1);
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows[rows.length - 1] : undefined;
    return {
      rows,
      next: last ? { at: Number(last.received_at), id: last.id } : null,
    };
  }

  async insert(scope: Scope, tx: Knex, row: RawDbCallRow) {
    if (!covers(scope, row.establishment_id)) {
      throw new NotFoundError(`No establishment ${row.establishment_id}`);
    }
    await tx<RawDbCallRow>(TABLE).insert(row);
    await countOfDay(tx, Number(row.received_at));
  }

  async linkTicket(scope: Scope, tx: Knex, id: string, ticket: string) {
    const changed = await this.#calls(scope, tx)
      .where({ id, outcome: 'answered' })
      .update({ outcome: 'ticket', ticket });
    return changed > 0;
  }

  async lock(scope: Scope, tx: Knex, id: string) {
    const query = this.#calls(scope, tx).where({ id }).first();
    return isPostgres(tx) ? query.forUpdate() : query;
  }

  async lockWithText(scope: Scope, tx: Knex, ticket: string, text: CallText) {
    const query = this.#calls(scope, tx)
      .where({ ticket })
      .whereNot(CALL_TEXTS[text], '')
      .first();
    return isPostgres(tx) ? query.forUpdate() : query;
  }

  async eraseText(scope: Scope, tx: Knex, id: string, column: TextColumn) {
    await this.#calls(scope, tx)
      .where({ id })
      .update({ [column]: '' });
  }

  async eraseReasons(
    scope: Scope,
    tx: Knex,
    redactions: readonly RawDbCallRedactionRow[],
  ) {
    for (const { call_id, sequence } of redactions) {
      await tx(REDACTIONS)
        .whereIn('call_id', this.#calls(scope, tx).select('id'))
        .where({ call_id, sequence })
        .update({ reason: '' });
    }
  }

  async addRedactions(
    scope: Scope,
    tx: Knex,
    id: string,
    rows: readonly NewRedaction[],
  ) {
    const before = await this.redactionsOf(scope, tx, [id]);
    await tx(REDACTIONS).insert(
      rows.map((row, index) => ({
        ...row,
        call_id: id,
        sequence: before.length + index + 1,
      })),
    );
  }

  async redactionsOf(scope: Scope, tx: Knex, ids: readonly string[]) {
    if (ids.length === 0) return [];
    return tx<RawDbCallRedactionRow>(REDACTIONS)
      .whereIn(
        'call_id',
        this.#calls(scope, tx).whereIn('id', ids).select('id'),
      )
      .orderBy(['call_id', 'sequence']);
  }

  #calls(scope: Scope, tx: Knex) {
    return inScope(
      tx<RawDbCallRow>(TABLE),
      scope,
      'support_call.establishment_id',
    );
  }
}
