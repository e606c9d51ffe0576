import {
  addDays,
  type Instant,
  LIVE_NOTICE_STATES,
  type LiveNotice,
  type LocalDate,
  noticeAt,
  type NoticeEvent,
  startOfLocalDate,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope, within } from '../access';
import { ActLog } from '../actLog';
import { isPostgres, toColumn } from '../database';
import { takeChangeSequence } from '../fleet/takeChangeSequence';
import { staleEstablishments, tallied } from '../fleet/tally';
import { whereStateIs } from './machineSql';
import { monthTally } from './monthTally';
import type {
  KeptProof,
  NoticeFilter,
  NoticeStore,
  RawDbObsolescenceRow,
} from './NoticeStore';

/** A notice is of the month of its last day, whatever day it is. */
const NO_DAYS = new Map<string, LocalDate>();

const COLUMN = 'obsolescence_notice.establishment_id';

const LOG = ActLog.create<NoticeEvent>({
  subjects: 'obsolescence_notice',
  events: 'obsolescence_event',
  texts: 'obsolescence_text',
  subject: 'notice',
});

export class DatabaseNoticeStore implements NoticeStore {
  static create(): NoticeStore {
    return new DatabaseNoticeStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    filter: NoticeFilter,
    page: { after?: { day: LocalDate; id: string }; limit: number },
  ): Promise<RawDbObsolescenceRow[]> {
    const { now, states, establishmentId, machineIds, setId, days } = filter;
    const query = this.#notices(scope, tx)
      .orderBy([{ column: 'shown_day' }, { column: 'id' }])
      .limit(page.limit);
    // A draft, and one that was given up, was never told.
    if (!filter.withDrafts) query.whereNotNull('told_at');
    if (states) whereStateIs(query, states, now);
    if (establishmentId) query.where('establishment_id', establishmentId);
    if (setId) query.where('set_id', setId);
    if (days) query.whereBetween('shown_day', [days.from, days.until]);
    if (machineIds) {
      query.whereIn(
        'id',
        tx('obsolescence_machine')
          .whereIn('machine_id', [...machineIds])
          .select('notice'),
      );
    }
    if (page.after) {
      const { day, id } = page.after;
      query.whereRaw('(shown_day, id) > (?, ?)', [day, id]);
    }
    return query;
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#notices(scope, tx).where({ id }).first();
  }

  async lock(scope: Scope, tx: Knex.Transaction, id: string) {
    const query = this.#notices(scope, tx).where({ id });
    return (isPostgres(tx) ? query.forUpdate() : query).first();
  }

  async lockLive(
    scope: Scope,
    tx: Knex.Transaction,
    machineIds: readonly string[],
    now: Instant,
  ): Promise<LiveNotice[]> {
    // Whoever adds a notice, or an act to one, takes this number too: the next
    // reads what this transaction wrote.
    await takeChangeSequence(tx);
    const query = inScope(
      tx('obsolescence_machine').join(
        'obsolescence_notice',
        'obsolescence_notice.id',
        'obsolescence_machine.notice',
      ),
      scope,
      COLUMN,
    );
    whereStateIs(query, LIVE_NOTICE_STATES, now);
    const rows: Record<'machine_id' | 'id' | 'state', string>[] = await query
      .whereIn('obsolescence_machine.machine_id', [...machineIds])
      .orderBy('obsolescence_notice.id')
      .select(
        'obsolescence_machine.machine_id',
        'obsolescence_notice.id',
        'obsolescence_notice.state',
      );
    return rows.map(row => ({
      machineId: row.machine_id,
      noticeId: row.id,
      state: row.state as LiveNotice['state'],
    }));
  }

  async listToChase(
    scope: Scope,
    tx: Knex,
    after: string | undefined,
    limit: number,
  ) {
    const query = this.#notices(scope, tx)
      .where('state', 'notified')
      .orderBy('id')
      .limit(limit);
    if (after !== undefined) query.where('id', '>', after);
    return query;
  }

  async readLogs(scope: Scope, tx: Knex, ids: readonly string[]) {
    return LOG.read(scope, tx, ids);
  }

  async add(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    event: NoticeEvent<'draft'>,
    now: Instant,
  ) {
    const { establishmentId, setId, machines } = event.data;
    assertCovered(scope, establishmentId);
    const rows = LOG.toRows(id, event, null);
    await tx('obsolescence_notice').insert({
      id,
      set_id: setId,
      establishment_id: establishmentId,
      drafted_at: toColumn(now),
      ...projectionOf([event]),
      last_hash: rows.hash,
      change_sequence: await takeChangeSequence(tx),
    });
    await tx.batchInsert(
      'obsolescence_machine',
      machines.map(one => ({ notice: id, machine_id: one.machineId })),
    );
    await LOG.write(tx, rows);
  }

  async append(
    scope: Scope,
    tx: Knex.Transaction,
    {
      id,
      establishment_id: establishmentId,
      last_hash: last,
    }: RawDbObsolescenceRow,
    log: readonly NoticeEvent[],
    event: NoticeEvent,
  ) {
    assertCovered(scope, establishmentId);
    const rows = LOG.toRows(id, event, last);
    await LOG.write(tx, rows);
    await this.#notices(scope, tx)
      .where({ id })
      .update({
        ...projectionOf([...log, event]),
        last_hash: rows.hash,
        change_sequence: await takeChangeSequence(tx),
      });
  }

  async countByMonth(scope: Scope, tx: Knex, establishmentId?: string) {
    const asked = establishmentId ? within(scope, establishmentId) : scope;
    const stale = await staleEstablishments(monthTally, asked, tx, NO_DAYS);
    const rows: Record<'month' | 'notices' | 'machines', string>[] =
      await tallied(monthTally, asked, tx, stale, NO_DAYS).orderBy('month');
    return rows.map(({ month, notices, machines }) => ({
      month,
      notices: Number(notices),
      machines: Number(machines),
    }));
  }

  async addProof(
    scope: Scope,
    tx: Knex.Transaction,
    proof: KeptProof,
    content: Buffer,
  ) {
    assertCovered(scope, proof.establishmentId);
    await tx('obsolescence_proof').insert({
      notice: proof.noticeId,
      attachment_id: proof.attachmentId,
      establishment_id: proof.establishmentId,
      byte_size: proof.byteSize,
      attached_at: toColumn(proof.attachedAt),
      content,
    });
  }

  async readProof(
    scope: Scope,
    tx: Knex,
    noticeId: string,
    attachmentId: string,
  ) {
    const row: { content: Buffer } | undefined = await this.#proofs(scope, tx)
      .where({ notice: noticeId, attachment_id: attachmentId })
      .first('content');
    return row?.content;
  }

  async proofBytesSince(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    since: Instant,
  ) {
    const [{ total }] = await this.#proofs(scope, tx)
      .where({ establishment_id: establishmentId })
      .where('attached_at', '>', toEpochSeconds(since))
      .sum({ total: 'byte_size' });
    return Number(total ?? 0);
  }

  async lastDaysOf(scope: Scope, tx: Knex, noticeId: string) {
    const rows: { machine_id: string; last_day: LocalDate | null }[] =
      await inScope(
        tx('obsolescence_machine as of_notice')
          .join(
            'obsolescence_machine as of_machine',
            'of_machine.machine_id',
            'of_notice.machine_id',
          )
          .join(
            'obsolescence_notice',
            'obsolescence_notice.id',
            'of_machine.notice',
          ),
        scope,
        COLUMN,
      )
        .where('of_notice.notice', noticeId)
        .groupBy('of_notice.machine_id')
        .orderBy('of_notice.machine_id')
        .select('of_notice.machine_id')
        .min({ last_day: 'obsolescence_notice.last_day' });
    return rows.map(row => ({
      machineId: row.machine_id,
      lastDay: row.last_day,
    }));
  }

  #notices(scope: Scope, tx: Knex): Knex.QueryBuilder {
    return inScope(tx('obsolescence_notice'), scope, COLUMN);
  }

  #proofs(scope: Scope, tx: Knex): Knex.QueryBuilder {
    return inScope(
      tx('obsolescence_proof'),
      scope,
      'obsolescence_proof.establishment_id',
    );
  }
}

/** Where the log leads, as columns. */
function projectionOf(log: readonly NoticeEvent[]) {
  const { state, askedLastDay, lastDay, timeZone, notifiedAt, version } =
    noticeAt(log, log[log.length - 1].recordedAt);
  return {
    state,
    told_at: toColumn(notifiedAt),
    asked_last_day: askedLastDay,
    last_day: lastDay,
    shown_day: lastDay ?? askedLastDay,
    out_from_at: lastDay
      ? toColumn(startOfLocalDate(timeZone, addDays(lastDay, 1)))
      : null,
    version,
  };
}

function assertCovered(scope: Scope, establishmentId: string): void {
  if (!covers(scope, establishmentId)) {
    throw new Error(`Establishment ${establishmentId} is out of scope`);
  }
}
