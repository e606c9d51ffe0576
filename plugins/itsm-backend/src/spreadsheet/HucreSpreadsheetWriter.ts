import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import {
  cellName,
  columnLetters,
  isLocalDate,
} from '@caih/backstage-plugin-itsm-common';
import {
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type DataValidation,
  writeXlsx,
  writeXlsxStream,
  type WriteSheet,
} from 'hucre/xlsx';
import { MAX_ROWS } from './limits';
import type {
  BookSheet,
  ColumnKind,
  ColumnList,
  SheetCell,
  SheetColumn,
  SpreadsheetWriter,
} from './SpreadsheetWriter';

const FORMATS: Partial<Record<ColumnKind, string>> = {
  text: '@',
  moment: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
  duration: '[h]:mm:ss',
};

const DAY_SECONDS = 86_400;

/** Writes with the library `hucre`, row after row. */
export class HucreSpreadsheetWriter implements SpreadsheetWriter {
  write(sheet: {
    name: string;
    columns: readonly SheetColumn[];
    rows: AsyncIterable<readonly SheetCell[]>;
  }): Readable {
    const { name, columns, rows } = sheet;
    const stream = writeXlsxStream(toCells(columns, rows), {
      name,
      columns: columns.map(columnOf),
      freezePane: { rows: 1 },
    });
    return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
  }

  async writeBook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
    return writeXlsx({ sheets: sheets.map(bookSheetOf) });
  }
}

const HEADER_STYLE: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'top' },
};

function bookSheetOf(sheet: BookSheet): WriteSheet {
  const { name, columns, rows, blankRows = 0, lists = [] } = sheet;
  const blank = columns.map(() => null);
  return {
    name,
    columns: columns.map(({ kind, width }) => ({
      width,
      style: { numFmt: FORMATS[kind], alignment: { vertical: 'top' } },
    })),
    rows: [
      columns.map(one => one.header),
      ...rows.map(row =>
        row.map((cell, index) => valueOf(cell, columns[index].kind)),
      ),
      ...Array.from({ length: blankRows }, () => blank),
    ],
    cells: new Map(
      columns.map(({ header }, index) => [
        `0,${index}`,
        { value: header, style: HEADER_STYLE },
      ]),
    ),
    freezePane: { rows: 1 },
    dataValidations: lists.map(validationOf),
  };
}

function validationOf(list: ColumnList): DataValidation {
  const { column, sheet, sheetColumn, count, isOpen } = list;
  const letters = columnLetters(sheetColumn);
  return {
    type: 'list',
    formula1: `'${sheet}'!$${letters}$2:$${letters}$${count + 1}`,
    range: `${cellName(2, column)}:${cellName(MAX_ROWS, column)}`,
    allowBlank: true,
    showErrorMessage: !isOpen,
  };
}

function columnOf({ header, kind, width }: SheetColumn): ColumnDef {
  return { header, width, numFmt: FORMATS[kind] };
}

async function* toCells(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]>,
): AsyncGenerator<CellValue[]> {
  for await (const row of rows) {
    yield row.map((cell, index) => valueOf(cell, columns[index].kind));
  }
}

/** A sheet's dates have no zone: what stands on the wall is written as UTC. */
function valueOf(cell: SheetCell, kind: ColumnKind): CellValue {
  if (cell === null) return null;
  switch (kind) {
    case 'moment':
      return new Date(`${cell}Z`);
    case 'day':
      return isLocalDate(String(cell)) ? new Date(`${cell}T00:00:00Z`) : cell;
    case 'duration':
      return Number(cell) / DAY_SECONDS;
    default:
      return cell;
  }
}
