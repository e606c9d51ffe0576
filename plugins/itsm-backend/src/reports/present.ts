import type { Report } from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import { LOT } from '../indicators';
import type { WholeReport } from './reportFacts';
import type { RawDbReportHeadRow, RawDbReportRow } from './ReportStore';

/** A report without what it says, with the name of its establishment. */
export function presentReport(
  row: RawDbReportHeadRow,
  names: ReadonlyMap<string, string>,
): Report {
  const { owner } = row;
  return {
    id: row.id,
    kind: row.kind,
    establishment:
      owner === LOT ? null : { id: owner, name: names.get(owner) ?? owner },
    from: row.from_month,
    to: row.to_month,
    madeAt: fromColumn(row.made_at),
    counts: {
      declared: row.declared_count,
      closed: row.closed_count,
      rated: row.rated_count,
      'in-time': row.in_time_count,
      reopened: row.reopened_count,
    },
    dysfunctions: row.dysfunction_count,
  };
}

/** A report with all that it says. */
export function wholeReport(
  row: RawDbReportRow,
  axes: WholeReport['axes'],
): WholeReport {
  return {
    id: row.id,
    kind: row.kind,
    madeAt: fromColumn(row.made_at),
    content: JSON.parse(row.content),
    axes,
  };
}
