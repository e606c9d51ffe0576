import { runWorker } from '../workers';
import { inspectZip } from './inspectZip';
import type { Annotation, SpreadsheetAnnotator } from './SpreadsheetAnnotator';
import { workbookUnreadable } from './workbookUnreadable';

/** Writes into workbooks with the library `hucre`, in a thread of its own. */
export class HucreSpreadsheetAnnotator implements SpreadsheetAnnotator {
  async annotate(
    bytes: Uint8Array,
    annotation: Annotation,
  ): Promise<Uint8Array> {
    inspectZip(bytes);
    return runWorker<Uint8Array>(
      'annotateWorkbook.mjs',
      { bytes, ...annotation },
      workbookUnreadable,
    );
  }
}
