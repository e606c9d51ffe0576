import type { Readable } from 'node:stream';

/**
 * What the cells of a column hold:
 *
 * - `text`: as it is, never a formula, whatever it begins with;
 * - `number`;
 * - `percent`: per cent, shown to a tenth with its sign;
 * - `moment`: a day and an hour on the wall of a place, `2026-11-23T09:12`;
 * - `day`: `2026-11-23`, or words where there is no day;
 * - `duration`: seconds, shown as hours and minutes.
 */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'percent'
  | 'moment'
  | 'day'
  | 'duration';

/** A column of a sheet. */
export interface SheetColumn {
  header: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
}

/** A cell, as the kind of its column wants it; null is empty. */
export type SheetCell = string | number | null;

/** A list that a column of a sheet offers. */
export interface ColumnList {
  /** The column that offers it, from 0. */
  column: number;
  /** Where its values stand: below the header of a column of a sheet. */
  sheet: string;
  sheetColumn: number;
  count: number;
  /** Whether another value may be typed. */
  isOpen: boolean;
}

/** A chart of a sheet's own rows, which the reader may change. */
export interface BookChart {
  title: string;
  kind: 'column' | 'line';
  /** The column of the labels, from 0. */
  labels: number;
  /** The columns of the values, from 0. */
  values: readonly number[];
}

/** A pivot table of another sheet's rows. */
export interface BookPivot {
  /** The sheet it sums up. */
  source: string;
  /** Headers of the columns that make its rows. */
  rows: readonly string[];
  /** Headers of the columns that are added up. */
  sums: readonly string[];
}

/** A sheet of a workbook that is made whole. */
export interface BookSheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** Rows below that are formatted to be filled in. */
  blankRows?: number;
  lists?: readonly ColumnList[];
  /** Whether its rows can be filtered and sorted by their headers. */
  isTable?: true;
  /** Below one another, right of the rows; none where there is no row. */
  charts?: readonly BookChart[];
  /** At the foot of its rows; none where its source has no row. */
  pivot?: BookPivot;
}

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
  /** A workbook of several sheets, to be filled in; made in memory. */
  writeBook(sheets: readonly BookSheet[]): Promise<Uint8Array>;
}
