import { FieldError } from '../http';

/** More lines than any establishment has machines. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 100;

/** @throws FieldError when there are more lines or columns than that */
export function assertWithinLimits(
  rows: readonly (readonly unknown[])[],
): void {
  if (rows.length > MAX_ROWS || rows.some(row => row.length > MAX_COLUMNS)) {
    throw new FieldError(
      'body',
      'workbook-too-large',
      `The sheet has more than ${MAX_ROWS} lines or ${MAX_COLUMNS} columns; import it in several workbooks`,
    );
  }
}
