import type {
  Dysfunction,
  ImprovementAxis,
  Instant,
  LocalMonth,
  ReportKind,
  ReportPeriod,
  Scale,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';

/** A report without what it says. */
export interface RawDbReportHeadRow {
  id: string;
  kind: ReportKind;
  /** The FINESS, or `lot`. */
  owner: string;
  from_month: LocalMonth;
  to_month: LocalMonth;
  made_at: AtColumn;
  declared_count: number;
  closed_count: number;
  rated_count: number;
  in_time_count: number;
  reopened_count: number;
  dysfunction_count: number;
}

export interface RawDbReportRow extends RawDbReportHeadRow {
  /** JSON. */
  content: string;
}

/** The last one of a page. */
export interface ReportPosition {
  month: LocalMonth;
  id: string;
}

/** Reports as they are kept, SQL only; those of the lot need the scope of all. */
export interface ReportStore {
  /** The latest period first. */
  list(
    scope: Scope,
    tx: Knex,
    filter: { owner?: string; scale?: Scale; kind?: ReportKind },
    page: { after?: ReportPosition; limit: number },
  ): Promise<RawDbReportHeadRow[]>;

  find(scope: Scope, tx: Knex, id: string): Promise<RawDbReportRow | undefined>;

  /** The one of a period. */
  findOf(
    scope: Scope,
    tx: Knex,
    owner: string,
    period: Pick<ReportPeriod, 'kind' | 'to'>,
  ): Promise<RawDbReportRow | undefined>;

  /** @returns false where the period has its report already */
  add(scope: Scope, tx: Knex, row: RawDbReportRow): Promise<boolean>;

  /**
   * Who has figures in a period and no report of it, once they have rested:
   * none is being counted, and none was counted after an instant.
   */
  listOwed(
    scope: Scope,
    tx: Knex,
    period: ReportPeriod,
    restedSince: Instant,
  ): Promise<string[]>;

  /** The last one written of each model. */
  listAxes(scope: Scope, tx: Knex, report: string): Promise<ImprovementAxis[]>;

  /** @param by - the entity of who wrote them */
  addAxes(
    scope: Scope,
    tx: Knex,
    report: Pick<RawDbReportHeadRow, 'id' | 'owner'>,
    axes: readonly ImprovementAxis[],
    by: string,
  ): Promise<void>;

  /** How often a report's axes were written: each time it is sent again. */
  countRevisions(scope: Scope, tx: Knex, report: string): Promise<number>;

  /** Models that broke down at several establishments, the most widespread first. */
  findDysfunctions(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<{ count: number; dysfunctions: Dysfunction[] }>;
}
