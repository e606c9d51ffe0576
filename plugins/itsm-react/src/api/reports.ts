import type {
  ImprovementAxis,
  PenaltyAct,
  PenaltyActInput,
  PenaltyCase,
  PenaltyKind,
  PenaltyPage,
  PenaltyState,
  ReportDetail,
  ReportKind,
  ReportPage,
  Scale,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type {
  DocumentOptions,
  ItsmFile,
  PageQuery,
  RequestOptions,
} from './requests';

/** Which reports of service levels. @public */
export interface ReportQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
  /** Those of establishments, or of the whole lot. */
  scale?: Scale;
  kind?: ReportKind;
}

/** Which penalty cases. @public */
export interface PenaltyQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
  /** Those of establishments, or of the whole lot. */
  scale?: Scale;
  /** Such as 2026-10. */
  month?: string;
  kind?: readonly PenaltyKind[];
  state?: readonly PenaltyState[];
}

/** What is done about a dysfunction, and by when. @public */
export type ImprovementAxisInput = Pick<
  ImprovementAxis,
  'maker' | 'model' | 'axis' | 'plannedFor'
>;

/**
 * Reports the contract asks for, and penalty cases.
 *
 * @public
 */
export interface ReportsApi {
  /** Reports of service levels, the latest period first. */
  listReports(
    query?: ReportQuery,
    options?: RequestOptions,
  ): Promise<ReportPage>;
  getReport(reportId: string, options?: RequestOptions): Promise<ReportDetail>;
  getReportFile(
    reportId: string,
    format: 'pdf' | 'xlsx',
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** Writes what is done about dysfunctions; the report is sent again. */
  planImprovements(
    reportId: string,
    axes: readonly ImprovementAxisInput[],
    options?: RequestOptions,
  ): Promise<ReportDetail>;
  /** Penalty cases, the latest month first (G7). */
  listPenalties(
    query?: PenaltyQuery,
    options?: RequestOptions,
  ): Promise<PenaltyPage>;
  /** The same cases as a workbook, all of them. */
  exportPenalties(
    query: Omit<PenaltyQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
  getPenalty(penaltyId: string, options?: RequestOptions): Promise<PenaltyCase>;
  /** Applies a penalty, or waives it with a reason. */
  decidePenalty<A extends PenaltyAct>(
    penaltyId: string,
    act: A,
    input: PenaltyActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<PenaltyCase>;
}

/** Asks the desk for what `ReportsApi` tells of. */
export const reportsOf = (desk: DeskConnection): ReportsApi => ({
  listReports(query, options) {
    return desk.request('/reports', { ...options, query: { ...query } });
  },

  getReport(reportId, options) {
    return desk.request(pathTo`/reports/${reportId}`, options);
  },

  getReportFile(reportId, format, { language, ...options }) {
    return desk.download(pathTo`/reports/${reportId}/file`, {
      ...options,
      query: { format, language },
    });
  },

  planImprovements(reportId, axes, options) {
    return desk.request(pathTo`/reports/${reportId}/axes`, {
      ...options,
      body: { axes },
    });
  },

  listPenalties(query, options) {
    return desk.request('/penalties', {
      ...options,
      query: { ...query },
    });
  },

  exportPenalties(query, options) {
    return desk.download('/penalties/export', {
      ...options,
      query: { ...query },
    });
  },

  getPenalty(penaltyId, options) {
    return desk.request(pathTo`/penalties/${penaltyId}`, options);
  },

  decidePenalty(penaltyId, act, input, options) {
    const { version, idempotencyKey, signal } = options;
    return desk.request(pathTo`/penalties/${penaltyId}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  },
});
