/** What is written beside a cell, or at the end of a line. */
export interface CellNote {
  /** From 1. */
  row: number;
  /** From 0; null for the whole line. */
  column: number | null;
  text: string;
}

/** What to write into a workbook that somebody gave in. */
export interface Annotation {
  /** The row of headers, from 1. */
  headerRow: number;
  /** The header of the column that the notes of a line are gathered in. */
  header: string;
  /** What that column may be called already, from a time before. */
  otherHeaders: readonly string[];
  notes: readonly CellNote[];
}

/** Gives workbooks back with notes in them. */
export interface SpreadsheetAnnotator {
  /**
   * The same workbook: each cell at fault is coloured and carries its note,
   * and a last column gathers those of its line. Notes of a time before go.
   *
   * @throws FieldError when the workbook is too much to be opened whole
   */
  annotate(bytes: Uint8Array, annotation: Annotation): Promise<Uint8Array>;
}
