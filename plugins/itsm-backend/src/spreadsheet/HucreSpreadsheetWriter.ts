import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import type {
  ColumnKind,
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
      return new Date(`${cell}T00:00:00Z`);
    case 'duration':
      return Number(cell) / DAY_SECONDS;
    default:
      return cell;
  }
}
