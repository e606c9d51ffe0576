import {
  type Instant,
  type LocalMonth,
  penaltyAt,
  type PenaltyEvent,
  PENALTY_OF_LOT,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { ActLog } from '../actLog';
import { isPostgres, toColumn } from '../database';
import type {
  MonthToCheck,
  PenaltyFilter,
  PenaltyPosition,
  PenaltyStore,
  RawDbPenaltyRow,
} from './PenaltyStore';

const LOG = ActLog.create<PenaltyEvent>({
  subjects: 'penalty_case',
  events: 'penalty_event',
  texts: 'penalty_text',
  subject: 'penalty',
});

export class DatabasePenaltyStore implements PenaltyStore {
  static create(): PenaltyStore {
    return new DatabasePenaltyStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    filter: PenaltyFilter,
    { after, limit }: { after?: PenaltyPosition; limit: number },
  ): Promise<RawDbPenaltyRow[]> {
    const { establishmentId, scale, month, kinds, states, subject } = filter;
    const query = this.#cases(scope, tx)
      .orderBy([
        { column: 'penalty_case.month', order: 'desc' },
        { column: 'penalty_case.id', order: 'desc' },
      ])
      .limit(limit);
    const owner = 'penalty_case.establishment_id';
    if (establishmentId !== undefined) query.where(owner, establishmentId);
    if (scale === 'lot') query.where(owner, PENALTY_OF_LOT);
    if (scale === 'establishment') query.whereNot(owner, PENALTY_OF_LOT);
    if (month !== undefined) query.where('penalty_case.month', month);
    if (kinds) query.whereIn('penalty_case.kind', [...kinds]);
    if (states) query.whereIn('penalty_case.state', [...states]);
    if (subject !== undefined) query.where('penalty_case.subject', subject);
    if (after) {
      query.whereRaw('(penalty_case.month, penalty_case.id) < (?, ?)', [
        after.month,
        after.id,
      ]);
    }
    return query;
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#cases(scope, tx).where('penalty_case.id', id).first();
  }

  async lock(scope: Scope, tx: Knex.Transaction, id: string) {
    const query = this.#cases(scope, tx).where('penalty_case.id', id);
    return (isPostgres(tx) ? query.forUpdate() : query).first();
  }

  async readLogs(scope: Scope, tx: Knex, ids: readonly string[]) {
    return LOG.read(scope, tx, ids);
  }

  async add(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    events: readonly [PenaltyEvent<'raise'>, ...PenaltyEvent[]],
    ticket: string | null,
  ): Promise<boolean> {
    const [{ data, recordedAt }] = events;
    const { establishmentId, kind, month, subject } = data;
    assertCovered(scope, establishmentId);
    const written = [];
    let previous: string | null = null;
    for (const event of events) {
      const rows = LOG.toRows(id, event, previous);
      written.push(rows);
      previous = rows.hash;
    }
    const added = await tx('penalty_case')
      .insert({
        id,
        establishment_id: establishmentId,
        kind,
        month,
        subject,
        ticket,
        raised_at: toColumn(recordedAt),
        ...projectionOf(events),
        last_hash: previous,
      })
      // Another process looks at the same month.
      .onConflict(['establishment_id', 'month', 'kind', 'subject'])
      .ignore()
      .returning('id');
    if (added.length === 0) return false;
    for (const rows of written) await LOG.write(tx, rows);
    return true;
  }

  async append(
    scope: Scope,
    tx: Knex.Transaction,
    row: RawDbPenaltyRow,
    log: readonly PenaltyEvent[],
    event: PenaltyEvent,
  ): Promise<void> {
    assertCovered(scope, row.establishment_id);
    const rows = LOG.toRows(row.id, event, row.last_hash);
    await LOG.write(tx, rows);
    await tx('penalty_case')
      .where('id', row.id)
      .update({ ...projectionOf([...log, event]), last_hash: rows.hash });
  }

  async listToCheck(
    scope: Scope,
    tx: Knex,
    asked: {
      upTo: LocalMonth;
      restedSince: Instant;
      rules: string;
      limit: number;
    },
  ): Promise<MonthToCheck[]> {
    const { upTo, restedSince, rules, limit } = asked;
    const rows: { owner: string; month: LocalMonth; counted_at: string }[] =
      await inScope(tx('month_figures'), scope, 'month_figures.owner')
        .leftJoin('penalty_check', join =>
          join
            .on('penalty_check.owner', 'month_figures.owner')
            .andOn('penalty_check.month', 'month_figures.month'),
        )
        .where('month_figures.month', '<=', upTo)
        .where('month_figures.counted_at', '<=', toColumn(restedSince))
        .where(due =>
          due
            .whereNull('penalty_check.owner')
            .orWhereRaw('penalty_check.counted_at < month_figures.counted_at')
            .orWhereNot('penalty_check.rules', rules),
        )
        .whereNotExists(
          tx('figures_to_count')
            .whereRaw('figures_to_count.owner = month_figures.owner')
            .whereRaw('figures_to_count.month = month_figures.month')
            .select(tx.raw('1')),
        )
        .orderBy(['month_figures.month', 'month_figures.owner'])
        .limit(limit)
        .select(
          'month_figures.owner',
          'month_figures.month',
          'month_figures.counted_at',
        );
    return rows.map(({ owner, month, counted_at: countedAt }) => ({
      owner,
      month,
      countedAt,
    }));
  }

  async noteChecked(
    scope: Scope,
    tx: Knex,
    { owner, month, countedAt }: MonthToCheck,
    rules: string,
  ): Promise<void> {
    assertCovered(scope, owner);
    await tx('penalty_check')
      .insert({ owner, month, counted_at: countedAt, rules })
      .onConflict(['owner', 'month'])
      .merge(['counted_at', 'rules']);
  }

  async hasFiguresOfLot(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<boolean> {
    const found = await inScope(
      tx('month_figures'),
      scope,
      'month_figures.owner',
    )
      .where('month_figures.owner', PENALTY_OF_LOT)
      .whereIn('month_figures.month', [...months])
      .first('month_figures.owner');
    return found !== undefined;
  }

  #cases(scope: Scope, tx: Knex) {
    return inScope(
      tx<RawDbPenaltyRow>('penalty_case'),
      scope,
      'penalty_case.establishment_id',
    );
  }
}

/** Where the log leads, as columns. */
function projectionOf(log: readonly PenaltyEvent[]) {
  const { state, version } = penaltyAt(log);
  return { state, version };
}

function assertCovered(scope: Scope, establishmentId: string): void {
  if (!covers(scope, establishmentId)) {
    throw new Error(`${establishmentId} is out of scope`);
  }
}
