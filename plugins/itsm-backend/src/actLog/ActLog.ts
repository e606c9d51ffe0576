import type { Actor, Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import { type AtColumn, fromColumn, toColumn } from '../database';
import {
  ACTOR_NAME_FIELD,
  type FreeText,
  hashOf,
  joinFreeText,
  splitFreeText,
} from '../tickets/log';

/** An act as its log keeps it. */
export interface LoggedAct {
  /** 1, 2, 3 … */
  sequence: number;
  type: string;
  recordedAt: Instant;
  actor: Actor;
  data: object;
}

/** Where a log is kept. */
interface ActLogTables {
  /** The table of what the acts are done to; it has `establishment_id`. */
  subjects: string;
  events: string;
  texts: string;
  /** The column of `events` and `texts` that names what the act was done to. */
  subject: string;
}

interface RawDbActRow {
  sequence: number;
  type: string;
  recorded_at: AtColumn;
  actor_ref: string | null;
  actor_role: string;
  data: string;
  digests: string;
  previous_hash: string | null;
  hash: string;
}

interface RawDbActTextRow extends FreeText {
  sequence: number;
}

type OfSubject<Row> = Row & { [subject: string]: string | number | null };

/** An act as rows, with the hash that the next one follows. */
export interface ActRows {
  hash: string;
  row: OfSubject<RawDbActRow>;
  texts: OfSubject<RawDbActTextRow>[];
}

/**
 * The log of acts on what is no ticket: only ever added to, the entries of
 * each subject chained by hashes as those of a ticket, free texts and names of
 * people kept apart.
 */
export class ActLog<Act extends LoggedAct> {
  static create<Act extends LoggedAct>(tables: ActLogTables): ActLog<Act> {
    return new ActLog(tables);
  }

  private constructor(private readonly tables: ActLogTables) {}

  /** The rows of an act that follows the one with the hash given. */
  toRows(id: string, act: Act, previousHash: string | null): ActRows {
    const { facts, texts, digests } = splitFreeText(act.data);
    const { actor, sequence, type, recordedAt } = act;
    const hash = hashOf({
      ticket: id,
      sequence,
      type,
      recordedAt,
      occurredAt: recordedAt,
      claimedAt: null,
      actorRef: actor.ref,
      actorRole: actor.role,
      facts,
      digests,
      previousHash,
    });
    if (actor.name !== undefined) {
      texts.push({ field: ACTOR_NAME_FIELD, salt: '', text: actor.name });
    }
    const { subject } = this.tables;
    return {
      hash,
      row: {
        [subject]: id,
        sequence,
        type,
        recorded_at: toColumn(recordedAt),
        actor_ref: actor.ref,
        actor_role: actor.role,
        data: JSON.stringify(facts),
        digests: JSON.stringify(digests),
        previous_hash: previousHash,
        hash,
      },
      texts: texts.map(text => ({ [subject]: id, sequence, ...text })),
    };
  }

  async write(tx: Knex.Transaction, { row, texts }: ActRows): Promise<void> {
    await tx(this.tables.events).insert(row);
    if (texts.length > 0) await tx(this.tables.texts).insert(texts);
  }

  /** The logs of some subjects, in order; those out of scope are left out. */
  async read(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, Act[]>> {
    const { subjects, events, subject } = this.tables;
    const rows: OfSubject<RawDbActRow>[] = await inScope(
      tx(events).join(subjects, `${subjects}.id`, `${events}.${subject}`),
      scope,
      `${subjects}.establishment_id`,
    )
      .whereIn(`${events}.${subject}`, [...ids])
      .orderBy([`${events}.${subject}`, `${events}.sequence`])
      .select(`${events}.*`);
    const texts: OfSubject<RawDbActTextRow>[] = await tx(
      this.tables.texts,
    ).whereIn(subject, [...new Set(rows.map(row => row[subject]))]);
    const textsOf = new Map<string, RawDbActTextRow[]>();
    for (const text of texts) {
      const key = `${text[subject]} ${text.sequence}`;
      textsOf.set(key, [...(textsOf.get(key) ?? []), text]);
    }
    const logs = new Map<string, Act[]>();
    for (const row of rows) {
      const id = String(row[subject]);
      const log = logs.get(id) ?? [];
      log.push(toAct(row, textsOf.get(`${id} ${row.sequence}`) ?? []));
      logs.set(id, log);
    }
    return logs;
  }
}

/** The act with its texts. */
function toAct<Act extends LoggedAct>(
  row: RawDbActRow,
  texts: readonly FreeText[],
): Act {
  const name = texts.find(one => one.field === ACTOR_NAME_FIELD)?.text;
  const act: LoggedAct = {
    sequence: row.sequence,
    type: row.type,
    recordedAt: fromColumn(row.recorded_at),
    actor: {
      ref: row.actor_ref,
      role: row.actor_role as Actor['role'],
      ...(name !== undefined && { name }),
    },
    data: joinFreeText(JSON.parse(row.data), JSON.parse(row.digests), texts),
  };
  // A log is written by `toRows` only, from acts of this type.
  return act as Act;
}
