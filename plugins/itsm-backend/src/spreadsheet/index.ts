export { HucreSpreadsheetReader } from './HucreSpreadsheetReader';
export { HucreSpreadsheetWriter } from './HucreSpreadsheetWriter';
export type {
  CellValue,
  SheetRows,
  SpreadsheetReader,
} from './SpreadsheetReader';
export type {
  ColumnKind,
  SheetCell,
  SheetColumn,
  SpreadsheetWriter,
} from './SpreadsheetWriter';
