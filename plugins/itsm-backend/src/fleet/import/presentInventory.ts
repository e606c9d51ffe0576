import {
  cellName,
  type Fault,
  type FileColumn,
  type ImportLine,
  type Instant,
  type InventoryImport,
  type InventoryLanguage,
  messageOf,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../../database';
import type { SiteRow } from '../rows';
import {
  columnsOfImport,
  countsOfImport,
  type NamedImportRow,
  type PlacedLine,
} from './InventoryStore';

export function presentInventory(
  row: NamedImportRow,
  options: {
    now: Instant;
    /** The only site of the establishment. */
    site: SiteRow | undefined;
    mayImport: boolean;
    mayApply: boolean;
  },
): InventoryImport {
  const { now, site, mayImport, mayApply } = options;
  return {
    now,
    id: row.id,
    establishmentId: row.establishment_id,
    establishmentName: row.establishment_name,
    origin: row.origin,
    fileName: row.file_name,
    format: row.format,
    byteSize: row.byte_size,
    templateVersion: row.template_version,
    headerRow: row.header_index + 1,
    lineCount: row.line_count,
    columns: columnsOfImport(row),
    siteByDefault: site ? { id: site.id, name: site.name } : null,
    state: row.state,
    mode: row.mode,
    counts: countsOfImport(row),
    known: row.known_count,
    work: presentWork(row),
    created: {
      at: fromColumn(row.created_at),
      by: { ref: row.created_by, name: row.created_by_name },
    },
    checkedAt: fromColumn(row.checked_at),
    applied: presentApplied(row),
    mayImport,
    mayApply,
  };
}

function presentWork(row: NamedImportRow): InventoryImport['work'] {
  const { work, work_done, work_total, work_started_at } = row;
  if (work === null || work_started_at === null) return null;
  return {
    what: work,
    done: work_done ?? 0,
    total: work_total ?? 0,
    startedAt: fromColumn(work_started_at),
  };
}

function presentApplied(row: NamedImportRow): InventoryImport['applied'] {
  const { applied_at, applied_by, applied_by_name, applied_lines } = row;
  if (applied_at === null || applied_lines === null) return null;
  return {
    at: fromColumn(applied_at),
    by: { ref: applied_by ?? '', name: applied_by_name ?? '' },
    lines: applied_lines,
  };
}

export function presentLine(
  { line }: PlacedLine,
  options: { columns: readonly FileColumn[]; language: InventoryLanguage },
): ImportLine {
  const { columns, language } = options;
  const headers = new Map(columns.map(one => [one.index, one.header]));
  const present = (fault: Fault) => ({
    cell: cellOf(fault),
    header: fault.column === undefined ? '' : headers.get(fault.column) ?? '',
    code: fault.code,
    message: messageOf(fault, language),
    value: fault.value,
  });
  return {
    row: line.row,
    outcome: line.outcome,
    machineId: line.machineId,
    name: line.name,
    changes: line.changes,
    faults: line.faults.map(present),
    ...(line.warnings && { warnings: line.warnings.map(present) }),
    reason: line.reason,
  };
}

function cellOf({ row, column }: Fault): string | null {
  return column === undefined ? null : cellName(row, column);
}
