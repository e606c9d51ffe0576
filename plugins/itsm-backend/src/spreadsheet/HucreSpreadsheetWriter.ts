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
  type SheetChart,
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

type TableDefinition = NonNullable<WriteSheet['tables']>[number];
type WritePivotTable = NonNullable<WriteSheet['pivotTables']>[number];

const FORMATS: Partial<Record<ColumnKind, string>> = {
  text: '@',
  moment: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
  percent: '0.0%',
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
    return writeXlsx({
      sheets: sheets.map((sheet, index) => ({
        ...bookSheetOf(sheet),
        ...(sheet.isTable && sheet.rows.length > 0
          ? { tables: [tableOf(sheet, index)] }
          : {}),
        charts: chartsOf(sheet),
        pivotTables: pivotsOf(sheet, sheets),
      })),
    });
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
    columns: sheet.pivot
      ? pivotColumnsOf(sheet.pivot)
      : columns.map(({ kind, width }) => ({
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

/** Names of tables are the workbook's, and no words of a language. */
function tableOf({ columns, rows }: BookSheet, index: number): TableDefinition {
  return {
    name: `Table${index + 1}`,
    range: `A1:${cellName(rows.length + 1, columns.length - 1)}`,
    columns: columns.map(({ header }) => ({ name: header })),
    style: 'TableStyleLight1',
  };
}

const CHART_ROWS = 18;
const CHART_COLUMNS = 8;

function chartsOf({ columns, rows, charts = [] }: BookSheet): SheetChart[] {
  if (rows.length === 0) return [];
  const range = (column: number) =>
    `${cellName(2, column)}:${cellName(rows.length + 1, column)}`;
  return charts.map(({ title, kind, labels, values }, index) => {
    const row = 1 + index * CHART_ROWS;
    const col = columns.length + 1;
    return {
      type: kind,
      title,
      altText: title,
      series: values.map(column => ({
        name: columns[column].header,
        categories: range(labels),
        values: range(column),
      })),
      legend: values.length > 1 ? 'bottom' : false,
      anchor: {
        from: { row, col },
        to: { row: row + CHART_ROWS - 2, col: col + CHART_COLUMNS },
      },
    };
  });
}

const PIVOT_GAP = 3;

/** Of what one reads, and of what is summed. */
const PIVOT_ROW_WIDTH = 34;
const PIVOT_SUM_WIDTH = 20;

/** Not every program fits columns to what a pivot writes into them. */
function pivotColumnsOf({ rows, sums }: NonNullable<BookSheet['pivot']>) {
  return [
    ...rows.map(() => ({ width: PIVOT_ROW_WIDTH })),
    ...sums.map(() => ({ width: PIVOT_SUM_WIDTH })),
  ];
}

function pivotsOf(
  { name, rows, pivot }: BookSheet,
  sheets: readonly BookSheet[],
): WritePivotTable[] {
  const source = sheets.find(one => one.name === pivot?.source);
  if (!pivot || !source || source.rows.length === 0) return [];
  const last = cellName(source.rows.length + 1, source.columns.length - 1);
  return [
    {
      name,
      sourceSheet: source.name,
      sourceRange: `A1:${last}`,
      targetCell: cellName(rows.length + PIVOT_GAP, 0),
      rows: [...pivot.rows],
      values: pivot.sums.map(field => ({
        field,
        function: 'sum',
        displayName: `Σ ${field}`,
      })),
    },
  ];
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
    case 'percent':
      return Number(cell) / 100;
    default:
      return cell;
  }
}
