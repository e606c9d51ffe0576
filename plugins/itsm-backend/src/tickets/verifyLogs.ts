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

/** Where the log of a ticket first stops being what was written. */
export interface BrokenLog {
  ticket: string;
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
export interface VerifyReport {
  tickets: number;
  events: number;
  texts: number;
  /** Texts that a redaction erased, as it says. */
  redacted: number;
  /** Tickets whose log is broken. */
  broken: number;
}

/** The columns of a ticket's row that its chain is held to. */
interface ChainEnd {
  number: string;
  last_hash: string;
  last_sequence: number;
}

const PAGE_SIZE = 200;

/**
 * Verifies every ticket's log in pages by number: hashes, gaps, texts against
 * their digests, and the end that the row knows. Memory does not grow with the
 * number of tickets. Each page is read as of one instant, so the portal may go
 * on writing; nothing is locked and nothing is written.
 *
 * @param options - `onBroken` is told the first broken link of a ticket;
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
    events: 0,
    texts: 0,
    redacted: 0,
    broken: 0,
  };
  let after = '';
  for (;;) {
    const page = await readPage(knex, after, pageSize);
    for (const row of page.rows) {
      const events = page.events.get(row.number) ?? [];
      const texts = page.texts.get(row.number) ?? [];
      report.tickets += 1;
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
    if (page.rows.length < pageSize) return report;
    after = page.rows[page.rows.length - 1].number;
  }
}

/** A page as of one instant: no act comes between a row and its events. */
async function readPage(knex: Knex, after: string, limit: number) {
  return knex.transaction(
    async tx => {
      const rows: ChainEnd[] = await tx('ticket')
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .select('number', 'last_hash', 'last_sequence');
      const numbers = rows.map(row => row.number);
      const events: RawDbEventRow[] = await tx('ticket_event')
        .whereIn('ticket', numbers)
        .orderBy(['ticket', 'sequence']);
      const texts: RawDbTextRow[] = await tx('ticket_text')
        .whereIn('ticket', numbers)
        .orderBy(['ticket', 'sequence', 'field']);
      return { rows, events: byTicket(events), texts: byTicket(texts) };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : {},
  );
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
  const ticket = row.number;
  if (events.length === 0) return { ticket, problem: 'gap', sequence: 1 };
  const inChain = findChainBreak(events.map(toChainedEvent));
  const inTexts = firstTextBreak(events, texts);
  const first = [inChain, inTexts]
    .filter(one => one !== undefined)
    .sort((a, b) => a.sequence - b.sequence)[0];
  if (first) return { ticket, ...first };
  const last = events[events.length - 1];
  if (Number(row.last_sequence) !== last.sequence) {
    return { ticket, problem: 'last-sequence', sequence: last.sequence };
  }
  return row.last_hash === last.hash
    ? undefined
    : { ticket, problem: 'last-hash', sequence: last.sequence };
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
): Omit<BrokenLog, 'ticket'> | undefined {
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
