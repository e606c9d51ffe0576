import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type AccessKind,
  type AccessLogPage,
  accessLogReadPermission,
  fromEpochSeconds,
  grantsOf,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { type Person, type Scope, shownTickets } from '../access';
import { fromColumn } from '../database';
import { decodeCursor, encodeCursor, FieldError } from '../http';
import type {
  AccessFilter,
  AccessStart,
  DatabaseAccessLogStore,
  Look,
  RawDbAccessRow,
} from './AccessLogStore';

const DAY_SECONDS = 86_400;

/** People offered to filter by; more are found by the list. */
const MAX_PEOPLE = 100;

const RETENTION_SCOPE: Scope = {
  kind: 'all',
  why: 'the log of every establishment is kept as long',
};

/** Tells an establishment who of the staff that serve all looked at what. */
export class AccessLogService {
  static create(options: {
    knex: Knex;
    store: DatabaseAccessLogStore;
    clock: ClockService;
    retentionDays: number;
  }): AccessLogService {
    return new AccessLogService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof AccessLogService.create>[0],
  ) {}

  /** What staff looked at; an establishment's own people leave no trace. */
  async record(person: Person, looks: readonly Look[]): Promise<void> {
    const { knex, store, clock } = this.options;
    const { ref, name, role, scope } = person;
    if (role !== 'contractor' && role !== 'coordinator') return;
    await store.add(scope, knex, { ref, name, role }, looks, clock.now());
  }

  /**
   * The latest looks first, to the local referent: names of people at work are
   * shown to who answers for the establishment, not to everybody in it.
   *
   * @throws NotFoundError, NotAllowedError, FieldError
   */
  async list(
    person: Person,
    establishmentId: string,
    request: AccessFilter & { cursor?: string; limit: number },
  ): Promise<AccessLogPage> {
    const { knex, store } = this.options;
    const { cursor, limit, ...filter } = request;
    assertMayRead(person, establishmentId);
    const after = cursor === undefined ? undefined : startOf(cursor);
    const [found, people] = await Promise.all([
      store.list(person.scope, knex, establishmentId, {
        filter,
        after,
        limit: limit + 1,
      }),
      store.people(person.scope, knex, establishmentId, MAX_PEOPLE),
    ]);
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows[rows.length - 1] : undefined;
    const shown = await shownTickets(
      person.scope,
      knex,
      rows.flatMap(row => ticketIn(row) ?? []),
    );
    return {
      items: rows.map(row => present(row, shown)),
      people: people.map(one => ({
        ref: one.person_ref,
        name: one.person_name,
      })),
      nextCursor:
        last === undefined
          ? null
          : encodeCursor([
              Number(last.seen_at),
              last.person_ref,
              last.kind,
              last.subject,
            ]),
    };
  }

  /** Forgets what is older than its retention. */
  async forgetOld(): Promise<number> {
    const { knex, store, clock, retentionDays } = this.options;
    const oldest = toEpochSeconds(clock.now()) - retentionDays * DAY_SECONDS;
    return store.forgetBefore(RETENTION_SCOPE, knex, fromEpochSeconds(oldest));
  }
}

function assertMayRead(person: Person, establishmentId: string): void {
  const role = person.roleFor(establishmentId);
  if (role === null) {
    throw new NotFoundError(`There is no establishment '${establishmentId}'`);
  }
  const isFor = grantsOf([role]).some(
    grant => grant.permission.name === accessLogReadPermission.name,
  );
  if (!isFor) {
    throw new NotAllowedError(
      'Who looked is told to the local referent of the establishment',
    );
  }
}

function startOf(cursor: string): AccessStart {
  const [at, personRef, kind, subject] = decodeCursor(cursor, 4);
  if (
    typeof at !== 'number' ||
    !Number.isSafeInteger(at) ||
    typeof personRef !== 'string' ||
    typeof kind !== 'string' ||
    typeof subject !== 'string' ||
    [personRef, kind, subject].some(one => one.includes('\0'))
  ) {
    throw new FieldError(
      'cursor',
      'unknown-cursor',
      'The cursor is not one of this list; start again without it',
    );
  }
  return { at, personRef, kind, subject };
}

/** What is told of with its ticket: `INC-2026-000042 a-3`. */
const OF_TICKETS: ReadonlySet<AccessKind> = new Set([
  'ticket',
  'document',
  'attachment',
]);

function ticketIn({ kind, subject }: RawDbAccessRow): string | undefined {
  return OF_TICKETS.has(kind) ? subject.split(' ')[0] : undefined;
}

/** @param shown - of the tickets, those that the policy does not hide */
function present(
  row: RawDbAccessRow,
  shown: ReadonlySet<string>,
): AccessLogPage['items'][number] {
  const ticket = ticketIn(row);
  const isHidden = ticket !== undefined && !shown.has(ticket);
  return {
    at: fromColumn(row.seen_at),
    kind: row.kind,
    subject: isHidden || row.subject === '' ? null : row.subject,
    person: {
      ref: row.person_ref,
      name: row.person_name,
      role: row.person_role,
    },
  };
}
