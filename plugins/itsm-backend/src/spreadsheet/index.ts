export { readCsv, writeCsv } from './csv';
export { HucreSpreadsheetAnnotator } from './HucreSpreadsheetAnnotator';
export { HucreSpreadsheetReader } from './HucreSpreadsheetReader';
export { HucreSpreadsheetWriter } from './HucreSpreadsheetWriter';
export { MAX_ROWS } from './limits';
export { readInventory, type InventoryFormat } from './readInventory';
export type { CellNote, SpreadsheetAnnotator } from './SpreadsheetAnnotator';
export type {
  CellValue,
  SheetRows,
  SpreadsheetReader,
} from './SpreadsheetReader';
export type {
  BookChart,
  BookPivot,
  BookSheet,
  ColumnKind,
  ColumnList,
  SheetCell,
  SheetColumn,
  SpreadsheetWriter,
} from './SpreadsheetWriter';
export { onTheWall } from './onTheWall';
