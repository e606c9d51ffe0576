import {
  type Dysfunction,
  type ImprovementAxis,
  type Instant,
  type LocalMonth,
  monthsFromTo,
  MOST_DYSFUNCTIONS,
  MOST_TICKETS_NAMED,
  type ReportKind,
  type ReportPeriod,
  type Scale,
  SEVERAL_ESTABLISHMENTS,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { fromColumn, toColumn } from '../database';
import { LOT } from '../indicators';
import type {
  RawDbReportHeadRow,
  RawDbReportRow,
  ReportPosition,
  ReportStore,
} from './ReportStore';

const HEAD: readonly (keyof RawDbReportHeadRow)[] = [
  'id',
  'kind',
  'owner',
  'from_month',
  'to_month',
  'made_at',
  'declared_count',
  'closed_count',
  'rated_count',
  'in_time_count',
  'reopened_count',
  'dysfunction_count',
];

export class DatabaseReportStore implements ReportStore {
  static create(): ReportStore {
    return new DatabaseReportStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    {
      owner,
      scale,
      kind,
    }: { owner?: string; scale?: Scale; kind?: ReportKind },
    { after, limit }: { after?: ReportPosition; limit: number },
  ): Promise<RawDbReportHeadRow[]> {
    const query = this.#reports(scope, tx)
      .orderBy([
        { column: 'to_month', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select(HEAD);
    if (owner !== undefined) query.where('owner', owner);
    if (scale === 'lot') query.where('owner', LOT);
    if (scale === 'establishment') query.whereNot('owner', LOT);
    if (kind !== undefined) query.where('kind', kind);
    if (after) {
      query.whereRaw('(to_month, id) < (?, ?)', [after.month, after.id]);
    }
    return query;
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#reports(scope, tx).where('id', id).first();
  }

  async findOf(
    scope: Scope,
    tx: Knex,
    owner: string,
    { kind, to }: Pick<ReportPeriod, 'kind' | 'to'>,
  ) {
    return this.#reports(scope, tx)
      .where({ owner, kind, to_month: to })
      .first();
  }

  async add(scope: Scope, tx: Knex, row: RawDbReportRow): Promise<boolean> {
    if (!covers(scope, row.owner)) return false;
    const added = await tx('report')
      .insert(row)
      .onConflict(['owner', 'kind', 'to_month'])
      .ignore()
      .returning('id');
    return added.length > 0;
  }

  async listOwed(
    scope: Scope,
    tx: Knex,
    { kind, from, to }: ReportPeriod,
    restedSince: Instant,
  ): Promise<string[]> {
    const months = monthsFromTo(from, to);
    const query = inScope(tx('month_figures'), scope, 'month_figures.owner')
      .whereIn('month_figures.month', months)
      .whereNotExists(
        tx('report')
          .whereRaw('report.owner = month_figures.owner')
          .where({ 'report.kind': kind, 'report.to_month': to })
          .select(tx.raw('1')),
      )
      .whereNotExists(
        tx('figures_to_count')
          .whereRaw('figures_to_count.owner = month_figures.owner')
          .whereIn('figures_to_count.month', months)
          .select(tx.raw('1')),
      )
      .groupBy('month_figures.owner')
      .having(
        tx.raw('max(month_figures.counted_at) <= ?', [toColumn(restedSince)]),
      )
      .orderBy('month_figures.owner')
      .select('month_figures.owner');
    if (kind !== 'monthly') query.where('month_figures.owner', LOT);
    const rows: { owner: string }[] = await query;
    return rows.map(({ owner }) => owner);
  }

  async listAxes(
    scope: Scope,
    tx: Knex,
    report: string,
  ): Promise<ImprovementAxis[]> {
    const rows: RawDbAxisRow[] = await this.#axes(scope, tx, report)
      .orderBy('id')
      .select('*');
    const last = new Map(rows.map(row => [`${row.maker}\n${row.model}`, row]));
    return [...last.values()].map(row => ({
      maker: row.maker,
      model: row.model,
      axis: row.axis,
      plannedFor: row.planned_for,
      recordedAt: fromColumn(row.recorded_at) as Instant,
      recordedBy: row.recorded_by_name,
    }));
  }

  async addAxes(
    scope: Scope,
    tx: Knex,
    { id, owner }: Pick<RawDbReportHeadRow, 'id' | 'owner'>,
    axes: readonly ImprovementAxis[],
    by: string,
  ): Promise<void> {
    if (!covers(scope, owner) || axes.length === 0) return;
    await tx('report_axis').insert(
      axes.map(axis => ({
        report: id,
        owner,
        maker: axis.maker,
        model: axis.model,
        axis: axis.axis,
        planned_for: axis.plannedFor,
        recorded_at: toColumn(axis.recordedAt),
        recorded_by: by,
        recorded_by_name: axis.recordedBy,
      })),
    );
  }

  async countRevisions(
    scope: Scope,
    tx: Knex,
    report: string,
  ): Promise<number> {
    const [{ count }] = await this.#axes(scope, tx, report).count({
      count: 'id',
    });
    return Number(count);
  }

  async findDysfunctions(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<{ count: number; dysfunctions: Dysfunction[] }> {
    const models = this.#declared(scope, tx, months)
      .groupBy('ticket_month.maker', 'ticket_month.model')
      .having(
        tx.raw('count(distinct ticket_month.establishment_id) >= ?', [
          SEVERAL_ESTABLISHMENTS,
        ]),
      )
      .select('ticket_month.maker', 'ticket_month.model')
      .countDistinct({ establishments: 'ticket_month.establishment_id' })
      .count({ incidents: '*' });
    const [{ count }] = await tx(models.clone().as('model')).count({
      count: '*',
    });
    const rows: Record<string, string | number>[] = await models
      .orderBy([
        { column: 'establishments', order: 'desc' },
        { column: 'incidents', order: 'desc' },
        { column: 'ticket_month.maker' },
        { column: 'ticket_month.model' },
      ])
      .limit(MOST_DYSFUNCTIONS);
    const dysfunctions: Dysfunction[] = [];
    for (const { maker, model, establishments, incidents } of rows) {
      const tickets: string[] = await this.#declared(scope, tx, months)
        .where({ 'ticket_month.maker': maker, 'ticket_month.model': model })
        .orderBy('ticket_month.ticket', 'desc')
        .limit(MOST_TICKETS_NAMED)
        .pluck('ticket_month.ticket');
      const [{ late }] = await current(scope, tx, months)
        .where({
          'ticket_month.maker': maker,
          'ticket_month.model': model,
          'ticket_month.is_late': true,
        })
        .count({ late: '*' });
      dysfunctions.push({
        maker: String(maker),
        model: String(model),
        incidents: Number(incidents),
        establishments: Number(establishments),
        late: Number(late),
        tickets,
      });
    }
    return { count: Number(count), dysfunctions };
  }

  #reports(scope: Scope, tx: Knex) {
    return inScope(tx('report'), scope, 'report.owner');
  }

  #axes(scope: Scope, tx: Knex, report: string) {
    return inScope(tx('report_axis'), scope, 'report_axis.owner').where(
      'report',
      report,
    );
  }

  #declared(scope: Scope, tx: Knex, months: readonly LocalMonth[]) {
    return current(scope, tx, months)
      .where('ticket_month.is_declared', true)
      .whereNotNull('ticket_month.maker')
      .whereNotNull('ticket_month.model');
  }
}

interface RawDbAxisRow {
  maker: string;
  model: string;
  axis: string;
  planned_for: string;
  recorded_at: number | string;
  recorded_by_name: string;
}

/** What counts for the lot today. */
function current(scope: Scope, tx: Knex, months: readonly LocalMonth[]) {
  return inScope(tx('ticket_month'), scope, 'ticket_month.establishment_id')
    .whereIn('ticket_month.scale', ['both', 'lot'])
    .whereIn('ticket_month.month', [...months])
    .whereNull('ticket_month.until_at');
}
