export { HucreSpreadsheetReader } from './HucreSpreadsheetReader';
export type {
  CellValue,
  SheetRows,
  SpreadsheetReader,
} from './SpreadsheetReader';
