import {
  type AccessKind,
  type Instant,
  type Role,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import type { AtColumn } from '../database';

const HOUR_SECONDS = 3_600;

/** A row of `access_log`. */
export interface RawDbAccessRow {
  establishment_id: string;
  hour_at: AtColumn;
  person_ref: string;
  kind: AccessKind;
  /** Empty for a list. */
  subject: string;
  person_name: string;
  person_role: Role;
  seen_at: AtColumn;
}

/** A look at something of an establishment. */
export interface Look {
  establishmentId: string;
  kind: AccessKind;
  subject: string;
}

/** Where a page begins: the last row of the page before. */
export interface AccessStart {
  at: number;
  personRef: string;
  kind: string;
  subject: string;
}

export interface AccessFilter {
  personRef?: string;
  /** From this instant on, and before that one. */
  from?: Instant;
  until?: Instant;
}

/** Who looked at what, SQL only. */
export class DatabaseAccessLogStore {
  static create(): DatabaseAccessLogStore {
    return new DatabaseAccessLogStore();
  }

  private constructor() {}

  /** A second look in the same hour leaves no row. */
  async add(
    scope: Scope,
    tx: Knex,
    who: { ref: string; name: string; role: Role },
    looks: readonly Look[],
    now: Instant,
  ): Promise<void> {
    const seenAt = toEpochSeconds(now);
    const rows = looks
      .filter(look => covers(scope, look.establishmentId))
      .map(({ establishmentId, kind, subject }) => ({
        establishment_id: establishmentId,
        hour_at: seenAt - (seenAt % HOUR_SECONDS),
        person_ref: who.ref,
        kind,
        subject,
        person_name: who.name,
        person_role: who.role,
        seen_at: seenAt,
      }));
    if (rows.length === 0) return;
    await tx('access_log')
      .insert(rows)
      .onConflict([
        'establishment_id',
        'hour_at',
        'person_ref',
        'kind',
        'subject',
      ])
      .ignore();
  }

  /** The latest first; at most `limit`, after the start. */
  async list(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    options: { filter: AccessFilter; after?: AccessStart; limit: number },
  ): Promise<RawDbAccessRow[]> {
    const { filter, after, limit } = options;
    const query = inScope(
      tx('access_log'),
      scope,
      'access_log.establishment_id',
    )
      .where('access_log.establishment_id', establishmentId)
      .orderBy(
        ['seen_at', 'person_ref', 'kind', 'subject'].map(column => ({
          column,
          order: 'desc',
        })),
      )
      .limit(limit);
    if (filter.personRef) query.where('person_ref', filter.personRef);
    if (filter.from) query.where('seen_at', '>=', toEpochSeconds(filter.from));
    if (filter.until) query.where('seen_at', '<', toEpochSeconds(filter.until));
    if (after) {
      query.whereRaw('(seen_at, person_ref, kind, subject) < (?, ?, ?, ?)', [
        after.at,
        after.personRef,
        after.kind,
        after.subject,
      ]);
    }
    return query;
  }

  /** Those who looked, as long as the log goes back. */
  async people(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    limit: number,
  ): Promise<Pick<RawDbAccessRow, 'person_ref' | 'person_name'>[]> {
    return inScope(tx('access_log'), scope, 'access_log.establishment_id')
      .where('access_log.establishment_id', establishmentId)
      .groupBy('person_ref')
      .orderBy('person_name')
      .limit(limit)
      .select('person_ref')
      .max({ person_name: 'person_name' });
  }

  /** @returns how many rows were older */
  async forgetBefore(
    scope: Scope,
    tx: Knex,
    instant: Instant,
  ): Promise<number> {
    return inScope(tx('access_log'), scope, 'access_log.establishment_id')
      .where('seen_at', '<', toEpochSeconds(instant))
      .delete();
  }
}
