import { isFilled, textOf } from './cells';
import {
  COLUMNS,
  type ColumnId,
  columnOf,
  foldHeader,
  isFaultsHeader,
} from './columns';
import type { InventoryCell, InventorySheet } from './facts';
import type { Fault } from './faults';

/** Filled rows that the headers are looked for in: titles stand above them. */
const HEADER_ROWS = 20;
const SAMPLES = 3;

/** A column of somebody's file, and what it is taken for. @public */
export interface FileColumn {
  index: number;
  header: string;
  /** Null: it is not imported. */
  column: ColumnId | null;
  /** Who says so: the template's own names, or a person, once. */
  by: 'template' | 'remembered' | 'nobody';
  /** The first values below it. */
  samples: string[];
}

/** The columns of a file. @public */
export interface FileColumns {
  /** Index of the row of headers. */
  headerIndex: number;
  columns: FileColumn[];
}

/** What columns were taken for before: folded headers, `null` for left out. @public */
export type RememberedMapping = ReadonlyMap<string, ColumnId | null>;

/**
 * Finds the row of headers of any file, and what its columns are about: the
 * row in which the most are known, else the first that is filled.
 *
 * @returns undefined where the sheet is empty
 *
 * @public
 */
export function readFileColumns(
  sheet: InventorySheet,
  remembered: RememberedMapping = new Map(),
): FileColumns | undefined {
  const headerIndex = findHeaders(sheet, remembered);
  if (headerIndex === undefined) return undefined;
  const taken = new Set<ColumnId>();
  const columns: FileColumn[] = [];
  sheet.rows[headerIndex].forEach((cell, index) => {
    const header = textOf(cell);
    if (header === null || isFaultsHeader(header)) return;
    const meant = meaningOf(header, remembered);
    // The second of two alike has to be told from the first by a person.
    const isSecond = meant.column !== null && taken.has(meant.column);
    if (meant.column !== null) taken.add(meant.column);
    columns.push({
      index,
      header,
      ...(isSecond ? { column: null, by: 'nobody' as const } : meant),
      samples: samplesOf(sheet, headerIndex, index),
    });
  });
  return { headerIndex, columns };
}

function findHeaders(
  { rows }: InventorySheet,
  remembered: RememberedMapping,
): number | undefined {
  const filled = rows
    .map((cells, index) => ({ cells, index }))
    .filter(({ cells }) => isFilled(cells))
    .slice(0, HEADER_ROWS)
    .map(({ cells, index }) => ({
      index,
      known: cells.filter(cell => {
        const header = textOf(cell);
        return header !== null && meaningOf(header, remembered).by !== 'nobody';
      }).length,
    }));
  const most = Math.max(0, ...filled.map(one => one.known));
  return filled.find(one => one.known === most)?.index;
}

function meaningOf(
  header: string,
  remembered: RememberedMapping,
): Pick<FileColumn, 'column' | 'by'> {
  const before = remembered.get(foldHeader(header));
  if (before !== undefined) return { column: before, by: 'remembered' };
  const column = columnOf(header);
  return column
    ? { column: column.id, by: 'template' }
    : { column: null, by: 'nobody' };
}

function samplesOf(
  { rows }: InventorySheet,
  headerIndex: number,
  column: number,
): string[] {
  const samples: string[] = [];
  for (let row = headerIndex + 1; row < rows.length; row++) {
    const text = textOf(rows[row]?.[column]);
    if (text !== null && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** What is wrong with what columns are taken for. @public */
export type MappingProblem =
  | { code: 'column-missing'; column: ColumnId }
  | { code: 'column-twice'; column: ColumnId };

/**
 * Whether lines can be read by a mapping: each column once, and those that are
 * needed there. A site that holds for every line stands in for its column.
 *
 * @public
 */
export function problemsOfMapping(
  columns: readonly Pick<FileColumn, 'column'>[],
  options: { hasSiteByDefault: boolean },
): MappingProblem[] {
  return COLUMNS.flatMap(({ id, required }): MappingProblem[] => {
    const count = columns.filter(one => one.column === id).length;
    if (count > 1) return [{ code: 'column-twice', column: id }];
    const isNeeded = required && !(id === 'site' && options.hasSiteByDefault);
    return count === 0 && isNeeded
      ? [{ code: 'column-missing', column: id }]
      : [];
  });
}

/** The index of each column of a mapping. @public */
export function placesOf(
  columns: readonly Pick<FileColumn, 'column' | 'index'>[],
): Map<ColumnId, number> {
  return new Map(
    columns.flatMap(({ column, index }) =>
      column === null ? [] : [[column, index] as const],
    ),
  );
}

/**
 * Reads the headers of a file that has to be the template's, column by column:
 * what is not of the template is a fault.
 *
 * @public
 */
export function readTemplateHeaders(sheet: InventorySheet): {
  headerIndex: number;
  places: Map<ColumnId, number>;
  faults: Fault[];
} {
  const headerIndex = sheet.rows.findIndex(isFilled);
  if (headerIndex < 0) {
    return {
      headerIndex,
      places: new Map(),
      faults: [{ row: 1, header: '', code: 'sheet-empty', value: null }],
    };
  }
  const cells: InventoryCell[] = sheet.rows[headerIndex];
  const row = headerIndex + 1;
  const places = new Map<ColumnId, number>();
  const faults: Fault[] = [];
  cells.forEach((cell, column) => {
    const header = textOf(cell);
    if (header === null || isFaultsHeader(header)) return;
    const known = columnOf(header);
    const place = { row, column, header, value: header };
    if (!known) {
      const headers = COLUMNS.map(one => one.header).join(', ');
      faults.push({ ...place, code: 'column-unknown', details: { headers } });
    } else if (places.has(known.id)) {
      faults.push({ ...place, code: 'column-twice', details: { header } });
    } else {
      places.set(known.id, column);
    }
  });
  for (const { id, header, required } of COLUMNS) {
    if (required && !places.has(id)) {
      faults.push({
        row,
        header: '',
        code: 'column-missing',
        details: { header },
        value: null,
      });
    }
  }
  return { headerIndex, places, faults };
}
