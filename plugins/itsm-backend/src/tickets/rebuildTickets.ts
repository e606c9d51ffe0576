import {
  type ClockOptions,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  ACTOR_NAME_FIELD,
  digestOf,
  findChainBreak,
  type RawDbEventRow,
  type RawDbTextRow,
  toChainedEvent,
  toEvent,
} from './log';
import { changedFiles } from './changedFiles';
import {
  projectMachines,
  projectRow,
  type RawDbTicketMachineRow,
  type RawDbTicketRow,
} from './store';

/** How one ticket differs from what its log says. */
export interface TicketDifference {
  ticket: string;
  /**
   * - `chain`: an event was changed, removed or added by another way.
   * - `text`: a text is not the one its event has the digest of, or is still
   *   there after its redaction.
   * - `missing-text`: an event has the digest of a text that is not there,
   *   and no redaction says why.
   * - `content`, `missing-content`: the same of a file.
   * - `row`: the row is not the projection of the log.
   * - `machines`: the machines it is found by are not those of the log.
   */
  kind:
    | 'chain'
    | 'text'
    | 'missing-text'
    | 'content'
    | 'missing-content'
    | 'row'
    | 'machines';
  /** The column, or the sequence and field, at fault. */
  where: string;
  stored: string | null;
  expected: string | null;
}

/** What a check of all tickets found. */
export interface RebuildReport {
  tickets: number;
  differences: number;
  /** Those that are still there: all that was not written again. */
  remaining: number;
  /** The first ones, 50 at most. */
  first: TicketDifference[];
  /** Rows written again from their log. */
  repaired: number;
}

const BATCH_SIZE = 200;
const MAX_REPORTED = 50;

/**
 * Reads every ticket's log again: verifies its chain of hashes and its texts,
 * makes its row anew and compares. A row that differs is written again where
 * `repair` is set, its chain holds and all its texts are there as written; a
 * log is never touched.
 *
 * @param options - the same clock options as the running service has
 */
export async function rebuildTickets(
  knex: Knex,
  options: { repair?: boolean; clockOptions?: ClockOptions } = {},
): Promise<RebuildReport> {
  const report: RebuildReport = {
    tickets: 0,
    differences: 0,
    remaining: 0,
    first: [],
    repaired: 0,
  };
  let after = '';
  for (;;) {
    const rows: RawDbTicketRow[] = await knex('ticket')
      .where('number', '>', after)
      .orderBy('number')
      .limit(BATCH_SIZE);
    if (rows.length === 0) return report;
    await checkBatch(knex, rows, report, options);
    after = rows[rows.length - 1].number;
  }
}

async function checkBatch(
  knex: Knex,
  rows: readonly RawDbTicketRow[],
  report: RebuildReport,
  options: { repair?: boolean; clockOptions?: ClockOptions },
): Promise<void> {
  for (const row of rows) {
    report.tickets += 1;
    // One transaction a ticket, under its lock: nobody acts in between.
    await knex.transaction(async tx => {
      const current: RawDbTicketRow | undefined = await tx('ticket')
        .where({ number: row.number })
        .forUpdate()
        .first();
      if (!current) return;
      const { differences, projected } = await checkTicket(
        tx,
        current,
        options.clockOptions,
      );
      report.differences += differences.length;
      report.first.push(
        ...differences.slice(0, MAX_REPORTED - report.first.length),
      );
      if (options.repair && projected && differences.length > 0) {
        await tx('ticket').where({ number: row.number }).update(projected.row);
        await tx('ticket_machine').where({ ticket: row.number }).delete();
        if (projected.machines.length > 0) {
          await tx('ticket_machine').insert(projected.machines);
        }
        report.repaired += 1;
      } else {
        report.remaining += differences.length;
      }
    });
  }
}

async function checkTicket(
  tx: Knex,
  row: RawDbTicketRow,
  clockOptions: ClockOptions | undefined,
): Promise<{
  differences: TicketDifference[];
  /** Only where log and texts can be believed. */
  projected?: { row: RawDbTicketRow; machines: RawDbTicketMachineRow[] };
}> {
  const ticket = row.number;
  const eventRows: RawDbEventRow[] = await tx('ticket_event')
    .where({ ticket })
    .orderBy('sequence');
  const textRows: RawDbTextRow[] = await tx('ticket_text').where({ ticket });
  const chain = eventRows.map(toChainedEvent);
  const broken =
    chain.length === 0
      ? { sequence: 1, problem: 'gap' as const }
      : findChainBreak(chain);
  const last = chain[chain.length - 1];
  if (broken) {
    const where = `event ${broken.sequence}: ${broken.problem}`;
    return {
      differences: [
        { ticket, kind: 'chain', where, stored: null, expected: null },
      ],
    };
  }
  if (row.last_hash !== last.hash) {
    // The last events were taken away, or the row was not written with them.
    return {
      differences: [
        {
          ticket,
          kind: 'chain',
          where: 'last_hash',
          stored: row.last_hash,
          expected: last.hash,
        },
      ],
    };
  }
  const events = eventRows.map(event =>
    toEvent(
      event,
      textRows.filter(text => text.sequence === event.sequence),
    ),
  );
  const { texts: readable } = situationAt(events, last.recordedAt);
  const isRedacted = (sequence: number, field: string) =>
    !readable.some(one => one.sequence === sequence && one.field === field);
  const texts = [
    ...textRows.flatMap(text =>
      changedText(ticket, text, eventRows, isRedacted),
    ),
    ...eventRows.flatMap(event => missingTexts(event, textRows, isRedacted)),
    ...(await changedFiles(tx, ticket, events)),
  ];
  const projected = {
    row: projectRow(ticket, events, last.hash, clockOptions),
    machines: projectMachines(ticket, events),
  };
  const machineRows: RawDbTicketMachineRow[] = await tx('ticket_machine')
    .where({ ticket })
    .orderBy('position');
  return {
    differences: [
      ...texts,
      ...changedColumns(row, projected.row),
      ...changedMachines(ticket, machineRows, projected.machines),
    ],
    ...(texts.length === 0 && { projected }),
  };
}

type IsRedacted = (sequence: number, field: string) => boolean;

/** A text that is there must be the one written. */
function changedText(
  ticket: string,
  { sequence, field, salt, text }: RawDbTextRow,
  eventRows: readonly RawDbEventRow[],
  isRedacted: IsRedacted,
): TicketDifference[] {
  if (field === ACTOR_NAME_FIELD) return [];
  const event = eventRows.find(one => one.sequence === sequence);
  const digests: Record<string, string> = event
    ? JSON.parse(event.digests)
    : {};
  const stored = digestOf(salt, text);
  const expected = isRedacted(sequence, field) ? null : digests[field] ?? null;
  if (stored === expected) return [];
  const where = `event ${sequence}: ${field}`;
  return [{ ticket, kind: 'text', where, stored, expected }];
}

/** Only a redaction erases texts: one that is gone without was lost. */
function missingTexts(
  { ticket, sequence, digests }: RawDbEventRow,
  textRows: readonly RawDbTextRow[],
  isRedacted: IsRedacted,
): TicketDifference[] {
  const fields = new Set(
    textRows.filter(one => one.sequence === sequence).map(one => one.field),
  );
  return Object.entries<string>(JSON.parse(digests))
    .filter(([field]) => !fields.has(field) && !isRedacted(sequence, field))
    .map(([field, expected]) => ({
      ticket,
      kind: 'missing-text',
      where: `event ${sequence}: ${field}`,
      stored: null,
      expected,
    }));
}

function changedMachines(
  ticket: string,
  rows: readonly RawDbTicketMachineRow[],
  projected: readonly RawDbTicketMachineRow[],
): TicketDifference[] {
  const inOrder = (machines: readonly RawDbTicketMachineRow[]) =>
    machines.map(one => `${one.position} ${one.machine_id}`).join(', ');
  const stored = inOrder(rows);
  const expected = inOrder(projected);
  return stored === expected
    ? []
    : [{ ticket, kind: 'machines', where: 'ticket_machine', stored, expected }];
}

function changedColumns(
  row: RawDbTicketRow,
  projected: RawDbTicketRow,
): TicketDifference[] {
  const stored = new Map<string, unknown>(Object.entries(row));
  return Object.entries(projected).flatMap(([column, value]) => {
    const found = stored.get(column) ?? null;
    // Drivers give bigints as text.
    const same =
      found === value || (found !== null && String(found) === String(value));
    return same
      ? []
      : [
          {
            ticket: row.number,
            kind: 'row' as const,
            where: column,
            stored: found === null ? null : String(found),
            expected: value === null ? null : String(value),
          },
        ];
  });
}
