import {
  ACCESS_FIELDS,
  type ClockOptions,
  type Instant,
  OPEN_STATES,
  type TicketEvent,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../../access';
import { isPostgres } from '../../database';
import {
  ACTOR_NAME_FIELD,
  type RawDbEventRow,
  type RawDbTextRow,
  type StoredEvent,
  toEvent,
  toEventRows,
} from '../log';
import { eraseText } from './eraseText';
import { type TicketFilter, whereMatches } from './ticketQuery';
import {
  projectMachines,
  projectRow,
  type RawDbTicketMachineRow,
  type RawDbTicketRow,
} from './ticketRow';
import type {
  PageStart,
  TextsToRead,
  TicketChange,
  TicketListener,
  TicketSort,
  TicketStore,
} from './TicketStore';

/** After every instant there is, for tickets that are never late. */
const NEVER_SECONDS = 253_402_300_799;

/** What the earliest first is ordered by; what has none comes last. */
const EARLIEST: Record<Exclude<TicketSort, 'newest'>, EarliestColumn> = {
  due: 'late_from_at',
  approval: 'approval_since_at',
};

type EarliestColumn = 'late_from_at' | 'approval_since_at';

/** Fields of the texts that are read with a log; all where absent. */
const FIELDS_READ: Record<TextsToRead, readonly string[] | undefined> = {
  all: undefined,
  // What a line of a list shows and its row does not hold.
  summary: ['machineText', 'reason', 'toName', ACTOR_NAME_FIELD],
  access: ACCESS_FIELDS,
  lateness: ['latenessReason'],
};

/** Columns of the row; PostgreSQL's search vector stays in the database. */
const ROW_COLUMNS = [
  'number',
  'establishment_id',
  'site_id',
  'machine_id',
  'state',
  'resume_state',
  'priority',
  'title',
  'registered_at',
  'restored_at',
  'closed_at',
  'due_at',
  'late_from_at',
  'warn_at',
  'consumed_seconds',
  'verdict',
  'suspended_until_at',
  'follows',
  'mediation',
  'holder_ref',
  'team_ref',
  'declared_by_ref',
  'awaits',
  'asked',
  'chase_at',
  'approval_since_at',
  'version',
  'last_sequence',
  'last_hash',
  'search_text',
  'search_ids',
].map(column => `ticket.${column}`);

interface StoreOptions {
  clockOptions?: ClockOptions;
  /** Told of every change, in its transaction. */
  listeners?: readonly TicketListener[];
}

/** Tickets found by a text that are put in order at once. */
const FEW = 500;

export class DatabaseTicketStore implements TicketStore {
  readonly #clockOptions: ClockOptions | undefined;
  readonly #listeners: readonly TicketListener[];

  static create(options: StoreOptions = {}): TicketStore {
    return new DatabaseTicketStore(options);
  }

  private constructor({ clockOptions, listeners = [] }: StoreOptions) {
    this.#clockOptions = clockOptions;
    this.#listeners = listeners;
  }

  async find(scope: Scope, tx: Knex, number: string) {
    return this.#tickets(scope, tx)
      .where('ticket.number', number)
      .first(ROW_COLUMNS);
  }

  async lock(scope: Scope, tx: Knex.Transaction, number: string) {
    const query = this.#tickets(scope, tx)
      .where('ticket.number', number)
      .first(ROW_COLUMNS);
    return isPostgres(tx) ? query.forUpdate() : query;
  }

  async lockIfFree(scope: Scope, tx: Knex.Transaction, number: string) {
    const query = this.#tickets(scope, tx)
      .where('ticket.number', number)
      .first(ROW_COLUMNS);
    return isPostgres(tx) ? query.forUpdate().skipLocked() : query;
  }

  async list(
    scope: Scope,
    tx: Knex,
    options: {
      filter: TicketFilter;
      sort: TicketSort;
      after?: PageStart;
      limit: number;
    },
  ) {
    const { filter, sort, after, limit } = options;
    const query = this.#tickets(scope, tx).select(ROW_COLUMNS);
    whereMatches(query, tx, filter);
    const few = await this.#fewFound(scope, tx, filter);
    if (few) query.whereIn('ticket.number', few);
    if (sort === 'newest') {
      query
        .orderBy('ticket.registered_at', 'desc')
        .orderBy('ticket.number', 'desc');
      if (after) {
        query.whereRaw('(ticket.registered_at, ticket.number) < (?, ?)', [
          after.at,
          after.number,
        ]);
      }
    } else {
      const earliest = `coalesce(ticket.${EARLIEST[sort]}, ${NEVER_SECONDS})`;
      query.orderByRaw(`${earliest}, ticket.number`);
      if (after) {
        query.whereRaw(`(${earliest}, ticket.number) > (?, ?)`, [
          after.at,
          after.number,
        ]);
      }
    }
    const found: RawDbTicketRow[] = await query.limit(limit + 1);
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows[rows.length - 1] : undefined;
    const next = last && {
      at: Number(
        sort === 'newest'
          ? last.registered_at
          : last[EARLIEST[sort]] ?? NEVER_SECONDS,
      ),
      number: last.number,
    };
    return { rows, next: next ?? null };
  }

  /**
   * The numbers of all tickets that a text finds, where they are few.
   *
   * PostgreSQL takes the beginning of any word for a frequent one, and looks
   * for it from ticket to ticket in the order that is asked for. Of a serial
   * number, which hardly any has, that is all tickets there are. Of some
   * establishments they are looked through in less time than a frequent word is
   * looked up in.
   */
  async #fewFound(
    scope: Scope,
    tx: Knex,
    filter: TicketFilter,
  ): Promise<string[] | undefined> {
    const isOfAll = scope.kind === 'all' && !filter.establishmentId;
    if (filter.text === undefined || !isOfAll || !isPostgres(tx)) {
      return undefined;
    }
    const query = this.#tickets(scope, tx)
      .select('ticket.number')
      .limit(FEW + 1);
    whereMatches(query, tx, filter);
    const found: { number: string }[] = await query;
    return found.length > FEW ? undefined : found.map(({ number }) => number);
  }

  async count(scope: Scope, tx: Knex, filter: TicketFilter, atMost: number) {
    const some = this.#tickets(scope, tx).select('ticket.number').limit(atMost);
    whereMatches(some, tx, filter);
    const [{ total }] = await tx.from(some.as('some')).count({ total: '*' });
    return Number(total);
  }

  async countByEstablishment(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
    now: Instant,
  ) {
    const rows: {
      establishment_id: string;
      open: number | string;
      late: number | string;
    }[] = await this.#tickets(scope, tx)
      .whereIn('ticket.establishment_id', [...establishmentIds])
      .whereIn('ticket.state', [...OPEN_STATES])
      .groupBy('ticket.establishment_id')
      .select('ticket.establishment_id')
      .count({ open: '*' })
      .select(
        tx.raw(
          `sum(case when ticket.late_from_at <= ? or ticket.verdict = 'late'
            then 1 else 0 end) as late`,
          [toEpochSeconds(now)],
        ),
      );
    return new Map(
      rows.map(row => [
        row.establishment_id,
        { open: Number(row.open), late: Number(row.late) },
      ]),
    );
  }

  async countOpenByMachine(
    scope: Scope,
    tx: Knex,
    machineIds: readonly string[],
    atMost: number,
  ) {
    const rows: { machine_id: string; total: number | string }[] =
      await this.#tickets(scope, tx)
        .join('ticket_machine', 'ticket_machine.ticket', 'ticket.number')
        .whereIn('ticket_machine.machine_id', [...machineIds])
        .whereIn('ticket.state', [...OPEN_STATES])
        .groupBy('ticket_machine.machine_id')
        .select('ticket_machine.machine_id')
        .count({ total: '*' });
    return new Map(
      rows.map(row => [row.machine_id, Math.min(Number(row.total), atMost)]),
    );
  }

  async countOfMachine(scope: Scope, tx: Knex, machineId: string) {
    const [{ incidents, first, last }] = await this.#tickets(scope, tx)
      .join('ticket_machine', 'ticket_machine.ticket', 'ticket.number')
      .where('ticket_machine.machine_id', machineId)
      .whereNot('ticket.state', 'cancelled')
      .count({ incidents: '*' })
      .min({ first: 'ticket.registered_at' })
      .max({ last: 'ticket.registered_at' });
    return {
      incidents: Number(incidents),
      firstAt: first === null ? null : Number(first),
      lastAt: last === null ? null : Number(last),
    };
  }

  async readLogs(
    scope: Scope,
    tx: Knex,
    numbers: readonly string[],
    texts: TextsToRead,
  ) {
    const events: RawDbEventRow[] = await this.#tickets(scope, tx)
      .join('ticket_event', 'ticket_event.ticket', 'ticket.number')
      .whereIn('ticket.number', [...numbers])
      .orderBy(['ticket_event.ticket', 'ticket_event.sequence'])
      .select('ticket_event.*');
    const textQuery = this.#tickets(scope, tx)
      .join('ticket_text', 'ticket_text.ticket', 'ticket.number')
      .whereIn('ticket.number', [...numbers])
      .select('ticket_text.*');
    const fields = FIELDS_READ[texts];
    if (fields) textQuery.whereIn('ticket_text.field', [...fields]);
    const textRows: RawDbTextRow[] = await textQuery;
    const textsOf = new Map<string, RawDbTextRow[]>();
    for (const row of textRows) {
      const key = `${row.ticket} ${row.sequence}`;
      textsOf.set(key, [...(textsOf.get(key) ?? []), row]);
    }
    const logs = new Map<string, StoredEvent[]>();
    for (const row of events) {
      const log = logs.get(row.ticket) ?? [];
      log.push(
        toEvent(row, textsOf.get(`${row.ticket} ${row.sequence}`) ?? []),
      );
      logs.set(row.ticket, log);
    }
    return logs;
  }

  async findFollower(scope: Scope, tx: Knex, number: string) {
    const row = await this.#tickets(scope, tx)
      .where('ticket.follows', number)
      .orderBy('ticket.number')
      .first('ticket.number');
    return row?.number;
  }

  async listElapsed(
    scope: Scope,
    tx: Knex,
    now: Instant,
    after: string | undefined,
    limit: number,
  ) {
    const query = this.#tickets(scope, tx)
      .where('ticket.state', 'suspended')
      .where('ticket.suspended_until_at', '<=', toEpochSeconds(now))
      .orderBy('ticket.number')
      .limit(limit)
      .select('ticket.number');
    if (after !== undefined) query.where('ticket.number', '>', after);
    const rows: { number: string }[] = await query;
    return rows.map(row => row.number);
  }

  async write(
    scope: Scope,
    tx: Knex.Transaction,
    number: string,
    change: TicketChange,
  ) {
    const { before, added } = change;
    let lastHash = before[before.length - 1]?.hash ?? null;
    const eventRows: RawDbEventRow[] = [];
    const textRows: RawDbTextRow[] = [];
    for (const event of added) {
      const { row, texts } = toEventRows(number, event, lastHash);
      eventRows.push(row);
      textRows.push(...texts);
      lastHash = row.hash;
    }
    if (lastHash === null) throw new RangeError('Nothing to write');
    const row = projectRow(
      number,
      [...before, ...added],
      lastHash,
      this.#clockOptions,
    );
    if (!covers(scope, row.establishment_id)) {
      throw new NotFoundError(`No ticket ${number}`);
    }
    if (before.length === 0) {
      await tx('ticket').insert(row);
    } else {
      await tx('ticket').where({ number }).update(row);
    }
    await this.#writeMachines(tx, number, before, added);
    await tx('ticket_event').insert(eventRows);
    if (textRows.length > 0) await tx('ticket_text').insert(textRows);
    for (const event of added) {
      if (event.type === 'redact') {
        await eraseText(tx, number, event.data, before);
      }
    }
    for (const listener of this.#listeners) {
      await listener(tx, { ...change, number });
    }
  }

  /** Few acts change them; where none did, nothing is written. */
  async #writeMachines(
    tx: Knex.Transaction,
    number: string,
    before: readonly StoredEvent[],
    added: readonly TicketEvent[],
  ): Promise<void> {
    const were: RawDbTicketMachineRow[] =
      before.length > 0 ? projectMachines(number, before) : [];
    const are = projectMachines(number, [...before, ...added]);
    if (JSON.stringify(were) === JSON.stringify(are)) return;
    await tx('ticket_machine').where({ ticket: number }).delete();
    if (are.length > 0) await tx('ticket_machine').insert(are);
  }

  #tickets(scope: Scope, tx: Knex): Knex.QueryBuilder {
    return inScope(tx('ticket'), scope, 'ticket.establishment_id');
  }
}
