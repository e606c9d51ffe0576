import { Worker } from 'node:worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { FieldError } from '../http';
import { inspectZip } from './inspectZip';
import type { SheetRows, SpreadsheetReader } from './SpreadsheetReader';

/** More lines than any establishment has machines. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 100;

const TIME_LIMIT_MS = 30_000;
const MEMORY_LIMIT_MB = 512;

const WORKER_FILE = resolvePackagePath(
  '@caih/backstage-plugin-itsm-backend',
  'workers/readWorkbook.mjs',
);

/**
 * Reads with the library `hucre`, in a thread whose memory and time are
 * limited, once the zip directory has been looked at.
 */
export class HucreSpreadsheetReader implements SpreadsheetReader {
  async readFirstSheet(bytes: Uint8Array): Promise<SheetRows> {
    inspectZip(bytes);
    const sheet = await readInWorker(bytes);
    if (!sheet) {
      throw new FieldError(
        'body',
        'workbook-empty',
        'The workbook has no visible sheet; put the inventory on the first one',
      );
    }
    if (
      sheet.rows.length > MAX_ROWS ||
      sheet.rows.some(row => row.length > MAX_COLUMNS)
    ) {
      throw new FieldError(
        'body',
        'workbook-too-large',
        `The sheet has more than ${MAX_ROWS} lines or ${MAX_COLUMNS} columns; import it in several workbooks`,
      );
    }
    return sheet;
  }
}

function readInWorker(bytes: Uint8Array): Promise<SheetRows | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER_FILE, {
      workerData: { bytes, maxRows: MAX_ROWS, maxColumns: MAX_COLUMNS },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
      // What the backend was started with is no matter of this thread's.
      execArgv: [],
    });
    const unreadable = () =>
      reject(
        new FieldError(
          'body',
          'workbook-unreadable',
          'The workbook cannot be read; copy its lines into a new workbook and save it as .xlsx',
        ),
      );
    const timer = setTimeout(() => {
      unreadable();
      worker.terminate();
    }, TIME_LIMIT_MS);
    worker.once('message', resolve);
    worker.once('error', unreadable);
    worker.once('exit', () => {
      clearTimeout(timer);
      // Settled already, unless the thread ended without a word.
      unreadable();
    });
  });
}
