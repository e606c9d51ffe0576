import { readCsv } from './csv';
import type { SheetRows, SpreadsheetReader } from './SpreadsheetReader';

/** The formats that an inventory may come in. */
export type InventoryFormat = 'xlsx' | 'csv';

/** What begins a zip file, and a workbook of before 2007 or encrypted. */
const WORKBOOK_STARTS = ['504b', 'd0cf'];

/** Reads an inventory; its content says whether it is a workbook or CSV. */
export async function readInventory(
  reader: SpreadsheetReader,
  bytes: Uint8Array,
): Promise<{ format: InventoryFormat; sheet: SheetRows }> {
  const start = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  return WORKBOOK_STARTS.includes(start)
    ? { format: 'xlsx', sheet: await reader.readFirstSheet(bytes) }
    : { format: 'csv', sheet: { name: '', rows: readCsv(bytes).rows } };
}
