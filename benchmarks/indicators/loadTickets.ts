import { setImmediate } from 'node:timers/promises';
import {
  figuresOf,
  type ScaledMonth,
  scaledMonths,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { beginningOfDay } from '../../plugins/itsm-backend/src/calls/callsOfDay';
import type { RawDbCallRow } from '../../plugins/itsm-backend/src/calls/CallStore';
import {
  countFigures,
  toFiguresRow,
} from '../../plugins/itsm-backend/src/indicators/countFigures';
import {
  type RawDbMonthRow,
  toFact,
  toMonthRow,
} from '../../plugins/itsm-backend/src/indicators/monthRow';
import { knownSince } from '../../plugins/itsm-backend/src/indicators/reconcileMonths';
import {
  changesBetween,
  fixedFromSeconds,
  LOT,
} from '../../plugins/itsm-backend/src/indicators/recordMonths';
import {
  type StoredEvent,
  toEventRows,
} from '../../plugins/itsm-backend/src/tickets/log';
import {
  projectMachines,
  projectRow,
} from '../../plugins/itsm-backend/src/tickets/store/ticketRow';
import { NOW } from './makeTickets';
import type { MadeTicket } from './story';

/** Tickets written together. */
const AT_ONCE = 1_000;

/** Tickets made before what is being written gets its turn. */
const BETWEEN_TURNS = 50;

/** Owners whose months are counted together. */
const OWNERS_AT_ONCE = 50;

/** Calls that lead to no ticket, for each one that does. */
const OTHER_CALLS = 0.5;

type Rows = Record<string, object[]>;

/**
 * Writes tickets, their months and the calls to the desk as the product's own
 * functions make them, but many at once and without waiting for each.
 */
export async function loadTickets(
  knex: Knex,
  tickets: Iterable<MadeTicket>,
  regions: ReadonlyMap<string, string>,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  let rows: Rows = {};
  let made = 0;
  for (const ticket of tickets) {
    addRows(rows, ticket, regions);
    made += 1;
    if (made % BETWEEN_TURNS === 0) await setImmediate();
    if (made % AT_ONCE === 0) {
      await writing;
      writing = insert(knex, rows);
      rows = {};
    }
  }
  await writing;
  await insert(knex, rows);
  await countCalls(knex);
}

/** The calls of each day, as each counts itself in when it is recorded. */
async function countCalls(knex: Knex): Promise<void> {
  const hours: { first: string; calls: string }[] = await knex('support_call')
    .groupByRaw('received_at / 3600')
    .min({ first: 'received_at' })
    .count({ calls: '*' });
  const days = new Map<number, number>();
  for (const { first, calls } of hours) {
    const day = beginningOfDay(Number(first));
    days.set(day, (days.get(day) ?? 0) + Number(calls));
  }
  await knex.batchInsert(
    'support_call_day',
    [...days].map(([begins_at, calls]) => ({ begins_at, calls })),
  );
}

function addRows(
  rows: Rows,
  { number, log }: MadeTicket,
  regions: ReadonlyMap<string, string>,
): void {
  const add = (table: string, ...some: object[]) =>
    (rows[table] ??= []).push(...some);
  let hash: string | null = null;
  for (const event of log) {
    const { row, texts } = toEventRows(number, event, hash);
    hash = row.hash;
    add('ticket_event', row);
    add('ticket_text', ...texts);
  }
  const row = projectRow(number, log, String(hash));
  add('ticket', row);
  add('ticket_machine', ...projectMachines(number, log));
  const region = regions.get(row.establishment_id) ?? null;
  add(
    'ticket_month',
    ...monthRows(number, row.establishment_id, log).map(one => ({
      ...one,
      region,
    })),
  );
  const [first] = log;
  if (first.type === 'register' && first.data.channel === 'phone') {
    add('support_call', ...callsOf(number, row.establishment_id, log));
  }
}

/** As each act would have left them: a correction is a row of its own. */
function monthRows(
  number: string,
  establishmentId: string,
  log: MadeTicket['log'],
): Omit<RawDbMonthRow, 'id' | 'region'>[] {
  const toRow = (month: ScaledMonth, since: number) =>
    toMonthRow({ number, establishmentId }, month, since);
  const last = log[log.length - 1];
  const events = log as StoredEvent[];
  if (last.type !== 'agree-correction') {
    return scaledMonths(log).map(month =>
      toRow(month, knownSince(events, month.month)),
    );
  }
  const at = toEpochSeconds(last.recordedAt);
  const before = events.slice(0, -1);
  return changesBetween(scaledMonths(before), scaledMonths(log))
    .flatMap(({ was, is }) => [
      ...(was && at >= fixedFromSeconds(was.month)
        ? [{ ...toRow(was, knownSince(before, was.month)), until_at: at }]
        : []),
      ...(is ? [toRow(is, at)] : []),
    ])
    .concat(
      scaledMonths(before)
        .filter(month =>
          scaledMonths(log).some(
            is => JSON.stringify(is) === JSON.stringify(month),
          ),
        )
        .map(month => toRow(month, knownSince(before, month.month))),
    );
}

function callsOf(
  ticket: string,
  establishmentId: string,
  [{ recordedAt }]: MadeTicket['log'],
): RawDbCallRow[] {
  const received = toEpochSeconds(recordedAt);
  const call = (id: string, at: number, leads: boolean): RawDbCallRow => ({
    id,
    establishment_id: establishmentId,
    received_at: at,
    recorded_at: at,
    outcome: leads ? 'ticket' : 'answered',
    ticket: leads ? ticket : null,
    taken_by: 'user:default/contractor',
    taken_by_name: 'Ada Roux',
    caller: 'Claire Morel',
    number: '02 40 00 00 00',
    on_behalf_of: '',
    subject: leads ? '' : 'Où en est la pièce ?',
  });
  const key = ticket.slice(4);
  return [
    call(`c${key}`, received - 300, true),
    ...(received % 100 < OTHER_CALLS * 100
      ? [call(`d${key}`, received + 7_200, false)]
      : []),
  ];
}

const columns = new Map<string, string>();

async function insert(knex: Knex, rows: Rows): Promise<void> {
  await knex.transaction(async tx => {
    // What refers to what is sure here, and looking it up costs most of it.
    await tx.raw('set local session_replication_role = replica');
    for (const [table, some] of Object.entries(rows)) {
      if (some.length === 0) continue;
      const names =
        columns.get(table) ??
        Object.keys(some[0])
          .map(name => `"${name}"`)
          .join(', ');
      columns.set(table, names);
      await tx.raw(
        `insert into ${table} (${names})
          select ${names} from json_populate_recordset(null::${table}, ?)`,
        [JSON.stringify(some)],
      );
    }
  });
}

/**
 * Counts all figures: those of the lot, and of months with corrections, by the
 * product's task, the others by its function, many at once.
 */
export async function countAll(knex: Knex): Promise<void> {
  const fixed = toEpochSeconds(NOW);
  const corrected: { establishment_id: string; month: string }[] = await knex(
    'ticket_month',
  )
    .whereNotNull('until_at')
    .distinct('establishment_id', 'month');
  const isCorrected = new Set(
    corrected.map(one => `${one.establishment_id} ${one.month}`),
  );
  const owners: string[] = await knex('establishment').pluck('id');
  for (let start = 0; start < owners.length; start += OWNERS_AT_ONCE) {
    const rows: RawDbMonthRow[] = await knex('ticket_month')
      .whereIn('establishment_id', owners.slice(start, start + OWNERS_AT_ONCE))
      .whereIn('scale', ['both', 'establishment'])
      .whereNull('until_at');
    const months = new Map<string, RawDbMonthRow[]>();
    for (const row of rows) {
      const key = `${row.establishment_id} ${row.month}`;
      const some = months.get(key);
      if (some) some.push(row);
      else if (!isCorrected.has(key)) months.set(key, [row]);
    }
    await insert(knex, {
      month_figures: [...months].map(([key, some]) => {
        const [owner, month] = key.split(' ');
        const current = figuresOf(some.map(toFact));
        return {
          owner,
          month,
          ...toFiguresRow({ current, fixed: null }, fixed),
        };
      }),
    });
  }
  const lot: string[] = await knex('month_figures')
    .distinct('month')
    .pluck('month');
  await knex.batchInsert(
    'figures_to_count',
    [
      ...lot.map(month => ({ owner: LOT, month })),
      ...corrected.map(one => ({
        owner: one.establishment_id,
        month: one.month,
      })),
    ].map(one => ({ ...one, since_at: fixed })),
  );
  while ((await countFigures({ knex, clock: { now: () => NOW } })) > 0);
}
