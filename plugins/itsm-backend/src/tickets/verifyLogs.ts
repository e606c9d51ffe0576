import type { Knex } from 'knex';
import { isPostgres } from '../database';
import {
  ACTOR_NAME_FIELD,
  digestOf,
  findChainBreak,
  type RawDbEventRow,
  type RawDbTextRow,
  toChainedEvent,
} from './log';

/** What has a log that is chained: each has its own tables, alike. */
export const LOG_KINDS = [
  'tickets',
  'notices',
  'evolutions',
  'penalties',
] as const;

export type LogKind = (typeof LOG_KINDS)[number];

/** Where logs of a kind are kept. */
interface LogTables {
  /** The table of what the log is of, its key, and its column of the last act. */
  subjects: string;
  key: string;
  lastSequence: string;
  events: string;
  texts: string;
  /** The column of `events` and `texts` that names what the log is of. */
  subject: string;
}

const TABLES: Record<LogKind, LogTables> = {
  tickets: {
    subjects: 'ticket',
    key: 'number',
    lastSequence: 'last_sequence',
    events: 'ticket_event',
    texts: 'ticket_text',
    subject: 'ticket',
  },
  notices: {
    subjects: 'obsolescence_notice',
    key: 'id',
    lastSequence: 'version',
    events: 'obsolescence_event',
    texts: 'obsolescence_text',
    subject: 'notice',
  },
  evolutions: {
    subjects: 'evolution',
    key: 'id',
    lastSequence: 'version',
    events: 'evolution_event',
    texts: 'evolution_text',
    subject: 'evolution',
  },
  penalties: {
    subjects: 'penalty_case',
    key: 'id',
    lastSequence: 'version',
    events: 'penalty_event',
    texts: 'penalty_text',
    subject: 'penalty',
  },
};

/** Where a log first stops being what was written. */
export interface BrokenLog {
  /** Number of the ticket, the notice, the evolution or the case it is of. */
  log: string;
  /**
   * - `gap`, `previous-hash`, `hash`: an event is missing, out of its place or
   *   changed.
   * - `last-hash`, `last-sequence`: the row knows of another last event.
   * - `text`: a text is not the one its event has the digest of.
   * - `erased`: a text is gone and no redaction says so.
   * - `unknown-text`: a text that no event has the digest of.
   */
  problem:
    | 'gap'
    | 'previous-hash'
    | 'hash'
    | 'last-hash'
    | 'last-sequence'
    | 'text'
    | 'erased'
    | 'unknown-text';
  /** Of the event at fault. */
  sequence: number;
  /** Of the text at fault. */
  field?: string;
}

/** What was verified. */
export interface VerifyReport extends Record<LogKind, number> {
  events: number;
  texts: number;
  /** Texts that a redaction erased, as it says. */
  redacted: number;
  /** Logs that are broken. */
  broken: number;
}

/** What a row says of the end of its log. */
interface ChainEnd {
  number: string;
  last_hash: string;
  last_sequence: number;
}

const PAGE_SIZE = 200;

/**
 * Verifies every log of tickets, notices, evolutions and penalty cases in
 * pages by number: hashes, gaps, texts against their digests, and the end that the row knows. Memory does not grow with the
 * number of logs. Each page is read as of one instant, so the portal may go
 * on writing; nothing is locked and nothing is written.
 *
 * @param options - `onBroken` is told the first broken link of a log;
 *   `onPage` what was verified so far
 */
export async function verifyLogs(
  knex: Knex,
  options: {
    onBroken?(broken: BrokenLog): void;
    onPage?(report: Readonly<VerifyReport>): void;
    pageSize?: number;
  } = {},
): Promise<VerifyReport> {
  const { onBroken, onPage, pageSize = PAGE_SIZE } = options;
  const report: VerifyReport = {
    tickets: 0,
    notices: 0,
    evolutions: 0,
    penalties: 0,
    events: 0,
    texts: 0,
    redacted: 0,
    broken: 0,
  };
  for (const kind of LOG_KINDS) {
    let after = '';
    for (;;) {
      const page = await readPage(knex, TABLES[kind], after, pageSize);
      for (const row of page.rows) {
        const events = page.events.get(row.number) ?? [];
        const texts = page.texts.get(row.number) ?? [];
        report[kind] += 1;
        report.events += events.length;
        report.texts += texts.length;
        report.redacted += redactedIn(events, texts);
        const broken = firstBreak(row, events, texts);
        if (broken) {
          report.broken += 1;
          onBroken?.(broken);
        }
      }
      if (page.rows.length > 0) onPage?.(report);
      if (page.rows.length < pageSize) break;
      after = page.rows[page.rows.length - 1].number;
    }
  }
  return report;
}

/** A page as of one instant: no act comes between a row and its events. */
async function readPage(
  knex: Knex,
  tables: LogTables,
  after: string,
  limit: number,
) {
  const { subjects, key, lastSequence, events, texts, subject } = tables;
  return knex.transaction(
    async tx => {
      const rows: ChainEnd[] = await tx(subjects)
        .where(key, '>', after)
        .orderBy(key)
        .limit(limit)
        .select({
          number: key,
          last_hash: 'last_hash',
          last_sequence: lastSequence,
        });
      const numbers = rows.map(row => row.number);
      const eventRows: RawDbEventRow[] = await tx(events)
        .whereIn(subject, numbers)
        .orderBy([subject, 'sequence'])
        .select('*', { ticket: subject });
      const textRows: RawDbTextRow[] = await tx(texts)
        .whereIn(subject, numbers)
        .orderBy([subject, 'sequence', 'field'])
        .select('*', { ticket: subject });
      return {
        rows,
        events: byTicket(eventRows.map(asTicketEvent)),
        texts: byTicket(textRows),
      };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : {},
  );
}

/** Acts on what is no ticket are written down when they are done. */
function asTicketEvent(row: RawDbEventRow): RawDbEventRow {
  return {
    ...row,
    occurred_at: row.occurred_at ?? row.recorded_at,
    claimed_at: row.claimed_at ?? null,
  };
}

function byTicket<T extends { ticket: string }>(
  rows: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.ticket);
    if (group) group.push(row);
    else groups.set(row.ticket, [row]);
  }
  return groups;
}

function firstBreak(
  row: ChainEnd,
  events: readonly RawDbEventRow[],
  texts: readonly RawDbTextRow[],
): BrokenLog | undefined {
  const log = row.number;
  if (events.length === 0) return { log, problem: 'gap', sequence: 1 };
  const inChain = findChainBreak(events.map(toChainedEvent));
  const inTexts = firstTextBreak(events, texts);
  const first = [inChain, inTexts]
    .filter(one => one !== undefined)
    .sort((a, b) => a.sequence - b.sequence)[0];
  if (first) return { log, ...first };
  const last = events[events.length - 1];
  if (Number(row.last_sequence) !== last.sequence) {
    return { log, problem: 'last-sequence', sequence: last.sequence };
  }
  return row.last_hash === last.hash
    ? undefined
    : { log, problem: 'last-hash', sequence: last.sequence };
}

/** The key of a text inside its ticket. */
function keyOf(sequence: number, field: string): string {
  return `${sequence} ${field}`;
}

/** What the redactions of a log say was erased. */
function redactionsIn(events: readonly RawDbEventRow[]): Set<string> {
  return new Set(
    events
      .filter(({ type }) => type === 'redact')
      .map(({ data }) => JSON.parse(data))
      .map(({ sequence, field }) => keyOf(sequence, field)),
  );
}

function redactedIn(
  events: readonly RawDbEventRow[],
  texts: readonly RawDbTextRow[],
): number {
  const there = new Set(texts.map(one => keyOf(one.sequence, one.field)));
  const redactions = redactionsIn(events);
  return events.flatMap(({ sequence, digests }) =>
    Object.keys(JSON.parse(digests))
      .map(field => keyOf(sequence, field))
      .filter(key => redactions.has(key) && !there.has(key)),
  ).length;
}

function firstTextBreak(
  events: readonly RawDbEventRow[],
  texts: readonly RawDbTextRow[],
): Omit<BrokenLog, 'log'> | undefined {
  const kept = new Map(
    texts.map(one => [keyOf(one.sequence, one.field), one] as const),
  );
  const redactions = redactionsIn(events);
  for (const { sequence, digests } of events) {
    const written = Object.entries<string>(JSON.parse(digests));
    for (const [field, digest] of written) {
      const key = keyOf(sequence, field);
      const text = kept.get(key);
      kept.delete(key);
      if (!text && !redactions.has(key)) {
        return { problem: 'erased', sequence, field };
      }
      if (text && digestOf(text.salt, text.text) !== digest) {
        return { problem: 'text', sequence, field };
      }
    }
  }
  // The name of who acted has no digest: it is there to be read only.
  const [unknown] = [...kept.values()].filter(
    one => one.field !== ACTOR_NAME_FIELD,
  );
  return (
    unknown && {
      problem: 'unknown-text',
      sequence: unknown.sequence,
      field: unknown.field,
    }
  );
}
