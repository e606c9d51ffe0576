import {
  type Instant,
  LEVELS_OF_STATUS,
  type LocalMonth,
  OPEN_STATES,
  type Split,
  toEpochSeconds,
  UNKNOWN_PART,
  WARRANTY_STATUSES,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { inScope, type Scope } from '../access';
import { type AtColumn, fromColumn } from '../database';
import { whereKnownAt } from './countFigures';
import type {
  EstablishmentCounts,
  IndicatorStore,
  KeptFigures,
  MonthPosition,
  MonthSelection,
  NamedEstablishment,
  OpenTicketCounts,
  RawDbMonthTicketRow,
} from './IndicatorStore';
import { POPULATION_COLUMNS } from './monthRow';
import { fixedFromSeconds, LOT } from './recordMonths';

/** The columns of the splits that are one. */
const SPLIT_COLUMNS: Readonly<Partial<Record<Split, string>>> = {
  priority: 'ticket_month.priority',
  restoreTime: 'ticket_month.restore_time',
  level: 'ticket_month.level',
  category: 'ticket_month.category',
  maker: 'ticket_month.maker',
  region: 'ticket_month.region',
};

const SUMMED = ['declared', 'closed', 'rated', 'in_time', 'reopened'] as const;

/** Months of figures that are kept as they were read; some 20 kB each. */
const MOST_FIGURES = 500;

export class DatabaseIndicatorStore implements IndicatorStore {
  /** By the revision: what is counted anew has another one. */
  readonly #figures = new LRUCache<string, KeptFigures>({ max: MOST_FIGURES });

  static create(): IndicatorStore {
    return new DatabaseIndicatorStore();
  }

  async readFigures(
    scope: Scope,
    tx: Knex,
    establishmentId: string | null,
    months: readonly LocalMonth[],
  ): Promise<KeptFigures[]> {
    const kept: Pick<RawDbFiguresRow, 'month' | 'revision'>[] = await ownedBy(
      tx('month_figures'),
      scope,
      'month_figures',
      { establishmentId, months },
    ).select('month', 'revision');
    const read = new Map<LocalMonth, KeptFigures>();
    for (const { month, revision } of kept) {
      const figures = revision ? this.#figures.get(revision) : undefined;
      if (figures) read.set(month, figures);
    }
    const unread = kept
      .map(({ month }) => month)
      .filter(month => !read.has(month));
    if (unread.length > 0) {
      const rows: RawDbFiguresRow[] = await ownedBy(
        tx('month_figures'),
        scope,
        'month_figures',
        { establishmentId, months: unread },
      ).select('month', 'revision', 'current', 'fixed');
      for (const row of rows) {
        const figures = toFigures(row);
        if (row.revision) this.#figures.set(row.revision, figures);
        read.set(row.month, figures);
      }
    }
    return [...read.values()].sort((one, other) =>
      one.month < other.month ? -1 : 1,
    );
  }

  async readFiguresOf(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
    months: readonly LocalMonth[],
  ): Promise<Map<string, KeptFigures[]>> {
    const rows: (Omit<RawDbFiguresRow, 'revision'> & {
      owner: string;
    })[] = await inScope(tx('month_figures'), scope, 'month_figures.owner')
      .whereIn('owner', [...establishmentIds])
      .whereIn('month', [...months])
      .orderBy(['owner', 'month'])
      .select('owner', 'month', 'current', 'fixed');
    const found = new Map<string, KeptFigures[]>();
    for (const { owner, ...row } of rows) {
      found.set(owner, [...(found.get(owner) ?? []), toFigures(row)]);
    }
    return found;
  }

  async waitingMonths(
    scope: Scope,
    tx: Knex,
    establishmentId: string | null,
    months: readonly LocalMonth[],
  ): Promise<Map<LocalMonth, Instant>> {
    const rows: { month: LocalMonth; since: AtColumn }[] = await ownedBy(
      tx('figures_to_count'),
      scope,
      'figures_to_count',
      { establishmentId, months },
    )
      .groupBy('month')
      .select('month')
      .min({ since: 'since_at' });
    return new Map(rows.map(row => [row.month, fromColumn(row.since)]));
  }

  async isCatchingUp(_scope: Scope, tx: Knex): Promise<boolean> {
    return (await tx('ticket_month_backlog').first('ticket')) !== undefined;
  }

  async listTickets(
    scope: Scope,
    tx: Knex,
    selection: MonthSelection,
    { after, limit }: { after?: MonthPosition; limit: number },
  ): Promise<RawDbMonthTicketRow[]> {
    const corrected = await this.#correctedMonths(scope, tx, selection);
    const query = selected(scope, tx, selection, corrected)
      .join('ticket', 'ticket.number', 'ticket_month.ticket')
      .orderBy([
        { column: 'ticket_month.month', order: 'desc' },
        { column: 'ticket_month.ticket', order: 'desc' },
        { column: 'ticket_month.id', order: 'desc' },
      ])
      .limit(limit)
      .select('ticket_month.*', 'ticket.title', 'ticket.registered_at');
    if (after) {
      query.whereRaw(
        '(ticket_month.month, ticket_month.ticket, ticket_month.id) < (?, ?, ?)',
        [after.month, after.ticket, after.id],
      );
    }
    return query;
  }

  async countTickets(
    scope: Scope,
    tx: Knex,
    selection: MonthSelection,
  ): Promise<number> {
    const corrected = await this.#correctedMonths(scope, tx, selection);
    const [{ total }] = await selected(scope, tx, selection, corrected).count({
      total: '*',
    });
    return Number(total);
  }

  async sumByEstablishment(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<EstablishmentCounts[]> {
    const rows: Record<string, string | number | null>[] = await inScope(
      tx('month_figures'),
      scope,
      'month_figures.owner',
    )
      .whereIn('month_figures.month', [...months])
      .whereNot('month_figures.owner', LOT)
      .groupBy('month_figures.owner')
      .select('month_figures.owner')
      .sum(Object.fromEntries(SUMMED.map(one => [one, `${one}_count`])));
    return rows.map(row => ({
      id: String(row.owner),
      counts: {
        declared: Number(row.declared),
        closed: Number(row.closed),
        rated: Number(row.rated),
        'in-time': Number(row.in_time),
        reopened: Number(row.reopened),
      },
    }));
  }

  async lastCounted(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<number> {
    // One by one: the last entry of each month in the index, not all of them.
    const rows: { at: number | string | null }[] = await tx.unionAll(
      months.map(month =>
        inScope(tx('month_figures'), scope, 'month_figures.owner')
          .where('month_figures.month', month)
          .max({ at: 'month_figures.counted_at' }),
      ),
    );
    return Math.max(0, ...rows.map(({ at }) => Number(at ?? 0)));
  }

  async nameEstablishments(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, NamedEstablishment>> {
    const rows: ({ id: string } & NamedEstablishment)[] = await inScope(
      tx('establishment'),
      scope,
      'establishment.id',
    )
      .whereIn('establishment.id', [...ids])
      .select('establishment.id', 'establishment.name', 'establishment.region');
    return new Map(rows.map(({ id, name, region }) => [id, { name, region }]));
  }

  async countOpen(
    scope: Scope,
    tx: Knex,
    options: {
      establishmentId: string | null;
      now: Instant;
      bounds: readonly number[];
    },
  ): Promise<OpenTicketCounts> {
    const { establishmentId, now, bounds } = options;
    const query = inScope(
      tx('ticket'),
      scope,
      'ticket.establishment_id',
    ).whereIn('ticket.state', [...OPEN_STATES]);
    if (establishmentId !== null) {
      query.where('ticket.establishment_id', establishmentId);
    }
    const [row]: Record<string, string | number | null>[] = await query.select(
      tx.raw('count(*) as open'),
      tx.raw(
        `sum(case when ticket.late_from_at <= ? or ticket.verdict = 'late' then 1 else 0 end) as late`,
        [toEpochSeconds(now)],
      ),
      tx.raw(
        `sum(case when ticket.state = 'restored' then 1 else 0 end) as awaiting`,
      ),
      ...bounds.map((bound, index) =>
        tx.raw(
          `sum(case when ticket.registered_at > ? then 1 else 0 end) as age_${index}`,
          [bound],
        ),
      ),
    );
    const younger = bounds.map((_, index) => Number(row[`age_${index}`] ?? 0));
    const open = Number(row.open);
    return {
      open,
      late: Number(row.late ?? 0),
      awaitingApproval: Number(row.awaiting ?? 0),
      ages: [...younger, open].map(
        (upTo, index) => upTo - (index === 0 ? 0 : younger[index - 1]),
      ),
    };
  }

  async countCalls(
    scope: Scope,
    tx: Knex,
    establishmentId: string | null,
    edges: readonly number[],
  ): Promise<number[]> {
    // A policy on tickets hides calls one by one.
    if (establishmentId === null && scope.kind === 'all' && !scope.tickets) {
      return callsOfAll(tx, edges);
    }
    const query = inScope(
      tx('support_call'),
      scope,
      'support_call.establishment_id',
    )
      .where('received_at', '>=', edges[0])
      .where('received_at', '<', edges[edges.length - 1]);
    if (establishmentId !== null) {
      query.where('support_call.establishment_id', establishmentId);
    }
    const [row]: Record<string, string | number | null>[] = await query.select(
      edges
        .slice(0, -1)
        .map((edge, index) =>
          tx.raw(
            `sum(case when received_at >= ? and received_at < ? then 1 else 0 end) as n_${index}`,
            [edge, edges[index + 1]],
          ),
        ),
    );
    return edges.slice(0, -1).map((_, index) => Number(row[`n_${index}`] ?? 0));
  }

  /** Those whose figures, as they were sent, are not the current ones. */
  async #correctedMonths(
    scope: Scope,
    tx: Knex,
    { establishmentId, months, edition }: MonthSelection,
  ): Promise<LocalMonth[]> {
    if (edition === 'current') return [];
    return ownedBy(tx('month_figures'), scope, 'month_figures', {
      establishmentId,
      months,
    })
      .whereNotNull('fixed')
      .pluck('month');
  }
}

/** The calls to the desk of all establishments, as they are kept by day. */
async function callsOfAll(
  tx: Knex,
  edges: readonly number[],
): Promise<number[]> {
  const days: { begins_at: AtColumn; calls: number }[] = await tx(
    'support_call_day',
  )
    .where('begins_at', '>=', edges[0])
    .where('begins_at', '<', edges[edges.length - 1])
    .select('begins_at', 'calls');
  return edges
    .slice(0, -1)
    .map((edge, index) =>
      days
        .filter(
          ({ begins_at: at }) =>
            Number(at) >= edge && Number(at) < edges[index + 1],
        )
        .reduce((sum, { calls }) => sum + calls, 0),
    );
}

interface RawDbFiguresRow {
  month: LocalMonth;
  /** Another one with every count; null for those of before there was one. */
  revision: string | null;
  current: string;
  fixed: string | null;
}

function toFigures({
  month,
  current,
  fixed,
}: Omit<RawDbFiguresRow, 'revision'>): KeptFigures {
  return {
    month,
    current: JSON.parse(current),
    fixed: fixed === null ? null : JSON.parse(fixed),
  };
}

function selected(
  scope: Scope,
  tx: Knex,
  selection: MonthSelection,
  corrected: readonly LocalMonth[],
): Knex.QueryBuilder {
  const { establishmentId, months, population, split, part } = selection;
  const query = inScope(
    tx('ticket_month'),
    scope,
    'ticket_month.establishment_id',
  )
    .where({ [`ticket_month.${POPULATION_COLUMNS[population]}`]: true })
    .whereIn('ticket_month.scale', [
      'both',
      establishmentId === null ? 'lot' : 'establishment',
    ]);
  if (establishmentId !== null) {
    query.where('ticket_month.establishment_id', establishmentId);
  }
  if (split && part !== undefined) wherePart(query, split, part);
  // Said apart, so that a database looks at no other month.
  const inOrder = [...months].sort();
  query
    .where('ticket_month.month', '>=', inOrder[0])
    .where('ticket_month.month', '<=', inOrder[inOrder.length - 1]);
  return query.where(each => {
    each.orWhere(current =>
      current
        .whereIn(
          'ticket_month.month',
          months.filter(month => !corrected.includes(month)),
        )
        .whereNull('ticket_month.until_at'),
    );
    for (const month of corrected) {
      each.orWhere(sent =>
        whereKnownAt(
          sent.where('ticket_month.month', month),
          fixedFromSeconds(month),
        ),
      );
    }
  });
}

/** The rows of an owner's months: an establishment's in scope, or the lot's. */
function ownedBy(
  query: Knex.QueryBuilder,
  scope: Scope,
  table: string,
  {
    establishmentId,
    months,
  }: { establishmentId: string | null; months: readonly LocalMonth[] },
): Knex.QueryBuilder {
  // No establishment is called so: a scope of some never covers the lot.
  return inScope(query, scope, `${table}.owner`)
    .where(`${table}.owner`, establishmentId ?? LOT)
    .whereIn(`${table}.month`, [...months]);
}

function wherePart(query: Knex.QueryBuilder, split: Split, part: string): void {
  if (split === 'warranty') {
    const status = WARRANTY_STATUSES.find(one => one === part);
    if (status) {
      query.whereIn('ticket_month.level', [...LEVELS_OF_STATUS[status]]);
    } else {
      const known = WARRANTY_STATUSES.flatMap(one => LEVELS_OF_STATUS[one]);
      query.where(each =>
        each
          .whereNull('ticket_month.level')
          .orWhereNotIn('ticket_month.level', known),
      );
    }
    return;
  }
  const column = SPLIT_COLUMNS[split] as string;
  if (part === UNKNOWN_PART) query.whereNull(column);
  else if (split === 'priority') query.where(column, Number(part) || 0);
  else query.where(column, part);
}
