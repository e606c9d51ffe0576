/**
 * A cell as a spreadsheet names it: row 12 and column 2 are C12.
 *
 * @param row - from 1
 * @param column - from 0
 *
 * @public
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The letters of a column: 0 is A, 26 is AA. @public */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
