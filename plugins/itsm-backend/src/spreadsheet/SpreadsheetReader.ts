/** A value of a cell; a date is the day it shows. */
export type CellValue = string | number | boolean | { day: string } | null;

/** One sheet: `rows[0]` is the row numbered 1. */
export interface SheetRows {
  name: string;
  rows: CellValue[][];
}

/** Reads workbooks that people upload. */
export interface SpreadsheetReader {
  /**
   * The first visible sheet.
   *
   * @throws FieldError when the file is none that can be read, or is one that
   * should not be: encrypted, with macros or links, far larger than it looks
   */
  readFirstSheet(bytes: Uint8Array): Promise<SheetRows>;
}
