import { FieldError } from '../http';
import { runWorker } from '../workers';
import { inspectZip } from './inspectZip';
import { assertWithinLimits, MAX_COLUMNS, MAX_ROWS } from './limits';
import type { SheetRows, SpreadsheetReader } from './SpreadsheetReader';
import { workbookUnreadable } from './workbookUnreadable';

/**
 * Reads with the library `hucre`, in a thread of its own, once the zip
 * directory has been looked at.
 */
export class HucreSpreadsheetReader implements SpreadsheetReader {
  async readFirstSheet(bytes: Uint8Array): Promise<SheetRows> {
    inspectZip(bytes);
    const sheet = await runWorker<SheetRows | null>(
      'readWorkbook.mjs',
      { bytes, maxRows: MAX_ROWS, maxColumns: MAX_COLUMNS },
      workbookUnreadable,
    );
    if (!sheet) {
      throw new FieldError(
        'body',
        'workbook-empty',
        'The workbook has no visible sheet; put the inventory on the first one',
      );
    }
    assertWithinLimits(sheet.rows);
    return sheet;
  }
}
