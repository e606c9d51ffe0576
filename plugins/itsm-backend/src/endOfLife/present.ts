import {
  type EndOfLifeSource,
  type LifecycleEnd,
  type LocalDate,
  riskOf,
  type TableImport,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import { toRecord } from './DatabaseLifecycleStore';
import type {
  RawDbRecordRow,
  RawDbTableImportRow,
  SourceRow,
} from './LifecycleStore';

/** A record, and how it stands on a day. */
export function presentEnd(
  row: RawDbRecordRow,
  today: LocalDate,
  leadDays: number,
): LifecycleEnd {
  const record = toRecord(row);
  return {
    ...record,
    aliases: [...record.aliases],
    risk: riskOf(record, today, leadDays),
  };
}

export function presentSource(row: SourceRow): EndOfLifeSource {
  return {
    id: row.id,
    title: row.title,
    records: row.records,
    triedAt: fromColumn(row.tried_at),
    readAt: fromColumn(row.read_at),
    failure: row.failure,
  };
}

export function presentImport(row: RawDbTableImportRow): TableImport {
  return {
    id: row.id,
    importedAt: fromColumn(row.imported_at),
    importedBy: row.imported_by,
    importedByName: row.imported_by_name,
    fileName: row.file_name,
    mode: row.mode,
    added: row.added,
    changed: row.changed,
    removed: row.removed,
  };
}
