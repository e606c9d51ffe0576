import {
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import type { AtColumn } from '../database';

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

/** What calls to list. */
export interface CallFilter {
  establishmentId?: string;
  /** Received from this instant on. */
  from?: Instant;
  /** Received before this one. */
  to?: Instant;
}

/** Where a page begins: the last call of the page before. */
export interface CallPageStart {
  at: number;
  id: string;
}

/** Calls in the database, SQL only; one out of scope is as one that is none. */
export interface CallStore {
  find(scope: Scope, tx: Knex, id: string): Promise<RawDbCallRow | undefined>;

  /** The latest first. */
  list(
    scope: Scope,
    tx: Knex,
    options: { filter: CallFilter; after?: CallPageStart; limit: number },
  ): Promise<{ rows: RawDbCallRow[]; next: CallPageStart | null }>;

  insert(scope: Scope, tx: Knex, row: RawDbCallRow): Promise<void>;

  /** Says that a call that was answered led to a ticket; false where it did. */
  linkTicket(
    scope: Scope,
    tx: Knex,
    id: string,
    ticket: string,
  ): Promise<boolean>;

  /** Empties a text of the calls that led to a ticket. */
  eraseText(
    scope: Scope,
    tx: Knex,
    ticket: string,
    column: CallText,
  ): Promise<void>;
}

/** A column of free text. */
export type CallText = 'caller' | 'number' | 'on_behalf_of' | 'subject';

const TABLE = 'support_call';

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
    options: { filter: CallFilter; after?: CallPageStart; limit: number },
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
  }

  async linkTicket(scope: Scope, tx: Knex, id: string, ticket: string) {
    const changed = await this.#calls(scope, tx)
      .where({ id, outcome: 'answered' })
      .update({ outcome: 'ticket', ticket });
    return changed > 0;
  }

  async eraseText(scope: Scope, tx: Knex, ticket: string, column: CallText) {
    await this.#calls(scope, tx)
      .where({ ticket })
      .update({ [column]: '' });
  }

  #calls(scope: Scope, tx: Knex) {
    return inScope(
      tx<RawDbCallRow>(TABLE),
      scope,
      'support_call.establishment_id',
    );
  }
}
