import type { Readable } from 'node:stream';

/**
 * What the cells of a column hold:
 *
 * - `text`: as it is, never a formula, whatever it begins with;
 * - `number`;
 * - `moment`: a day and an hour on the wall of a place, `2026-11-23T09:12`;
 * - `day`: `2026-11-23`;
 * - `duration`: seconds, shown as hours and minutes.
 */
export type ColumnKind = 'text' | 'number' | 'moment' | 'day' | 'duration';

/** A column of a sheet. */
export interface SheetColumn {
  header: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
}

/** A cell, as the kind of its column wants it; null is empty. */
export type SheetCell = string | number | null;

/** Writes workbooks that people download. */
export interface SpreadsheetWriter {
  /**
   * A workbook of one sheet, written as its rows come: what it takes of memory
   * does not grow with them.
   */
  write(sheet: {
    name: string;
    columns: readonly SheetColumn[];
    rows: AsyncIterable<readonly SheetCell[]>;
  }): Readable;
}
