import type {
  ColumnId,
  ComparedLine,
  FileColumn,
  ImportMode,
  Instant,
  LineOutcome,
  RememberedMapping,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { AtColumn } from '../../database';

/** Whether somebody gave in a file, or changed several machines at once. */
export type ImportOrigin = 'file' | 'bulk-edit';

/** What is being done to an import. */
export type ImportWork = 'check' | 'apply';

/** A row of `inventory_import`. */
export interface ImportRow {
  id: string;
  establishment_id: string;
  origin: ImportOrigin;
  file_name: string;
  format: 'xlsx' | 'csv';
  byte_size: number;
  sha256: string;
  template_version: string;
  header_index: number;
  line_count: number;
  /** JSON of `FileColumn[]`. */
  columns: string;
  state: 'read' | 'checked' | 'applied';
  mode: ImportMode | null;
  /** JSON of counts by outcome. */
  counts: string | null;
  known_count: number | null;
  fingerprint: string | null;
  work: ImportWork | null;
  work_done: number | null;
  work_total: number | null;
  work_started_at: AtColumn | null;
  work_seen_at: AtColumn | null;
  created_at: AtColumn;
  created_by: string;
  created_by_name: string;
  checked_at: AtColumn | null;
  applied_at: AtColumn | null;
  applied_by: string | null;
  applied_by_name: string | null;
  applied_lines: 'all' | 'good' | null;
}

/** What of an import comes only with its check and its application. */
export const UNTOUCHED = {
  state: 'read',
  mode: null,
  counts: null,
  known_count: null,
  fingerprint: null,
  work: null,
  work_done: null,
  work_total: null,
  work_started_at: null,
  work_seen_at: null,
  checked_at: null,
  applied_at: null,
  applied_by: null,
  applied_by_name: null,
  applied_lines: null,
} satisfies Partial<ImportRow>;

/** An import with the name of its establishment. */
export type NamedImportRow = ImportRow & { establishment_name: string };

/** A line of an import, in its place. */
export interface PlacedLine {
  position: number;
  line: ComparedLine;
}

/**
 * Where imports are kept. The scope comes first; an import out of scope is as
 * one that does not exist.
 */
export interface InventoryStore {
  add(scope: Scope, tx: Knex, row: ImportRow, content: Buffer): Promise<void>;
  get(scope: Scope, tx: Knex, id: string): Promise<NamedImportRow | undefined>;
  /** The latest first; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    query: {
      establishment?: string;
      after?: { createdAt: number; id: string };
      limit: number;
    },
  ): Promise<NamedImportRow[]>;
  readFile(scope: Scope, tx: Knex, id: string): Promise<Buffer | undefined>;
  update(
    scope: Scope,
    tx: Knex,
    id: string,
    changes: Partial<ImportRow>,
  ): Promise<void>;
  /**
   * Marks that work on an import begins.
   *
   * @param by - `deadBefore`: whoever was at it and has not been seen since
   * then has ended
   * @returns false where somebody is at it
   */
  begin(
    scope: Scope,
    tx: Knex,
    id: string,
    by: { work: ImportWork; total: number; now: Instant; deadBefore: Instant },
  ): Promise<boolean>;
  /** Puts the lines of a check in the place of those of the one before. */
  writeLines(
    scope: Scope,
    tx: Knex,
    id: string,
    lines: readonly ComparedLine[],
    onProgress: (done: number) => Promise<void>,
  ): Promise<void>;
  /** In the file's order; at most `limit`, after the position. */
  readLines(
    scope: Scope,
    tx: Knex,
    id: string,
    query: {
      outcomes?: readonly LineOutcome[];
      after?: number;
      limit: number;
    },
  ): Promise<PlacedLine[]>;
  remembered(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    templateVersion: string,
  ): Promise<RememberedMapping>;
  remember(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    templateVersion: string,
    mapping: readonly { header: string; column: ColumnId | null }[],
  ): Promise<void>;
  /** Removes imports of an establishment that were never applied. */
  forget(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    createdBefore: Instant,
  ): Promise<void>;
}

export function columnsOfImport(row: Pick<ImportRow, 'columns'>): FileColumn[] {
  return JSON.parse(row.columns);
}

export function countsOfImport(
  row: Pick<ImportRow, 'counts'>,
): Record<LineOutcome, number> | null {
  return row.counts === null ? null : JSON.parse(row.counts);
}
