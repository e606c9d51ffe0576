import { FieldError } from '../http';
import { assertWithinLimits, MAX_COLUMNS, MAX_ROWS } from './limits';

/** What spreadsheets put between two cells. */
const DELIMITERS = [';', ',', '\t'] as const;
const BYTE_ORDER_MARK = '\ufeff';

/** The lines of a CSV file, every cell the text it is; null where empty. */
export interface CsvRows {
  rows: (string | null)[][];
  delimiter: string;
}

/**
 * Reads CSV as French and English spreadsheets write it: any of the usual
 * delimiters, quotes round cells, UTF-8, UTF-16 or Windows-1252.
 *
 * @throws FieldError when it is no text, or longer or wider than an inventory
 */
export function readCsv(bytes: Uint8Array): CsvRows {
  const text = decode(bytes);
  const delimiter = findDelimiter(text);
  const rows = [...splitRows(text, delimiter)];
  assertWithinLimits(rows);
  return { rows, delimiter };
}

/** Writes lines as `readCsv` reads them, in UTF-8 that spreadsheets recognise. */
export function writeCsv({ rows, delimiter }: CsvRows): Buffer {
  const lines = rows.map(row =>
    row.map(cell => quote(cell ?? '', delimiter)).join(delimiter),
  );
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell)
    ? `"${cell.replace(/"/g, '""')}"`
    : cell;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (bytes.includes(0)) {
    throw new FieldError(
      'body',
      'file-unknown',
      'The file is neither an .xlsx workbook nor CSV text; save the inventory as one of them',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel writes where it is not asked for UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that stands most often in the first line, outside of quotes. */
function findDelimiter(text: string): string {
  const [firstLine] = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  const counted = DELIMITERS.map(delimiter => ({
    delimiter,
    count: firstLine.split(delimiter).length,
  }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most))
    .delimiter;
}

/**
 * Stops one past what is allowed, so that too much can be told. A quote that
 * does not close is a character of its cell.
 */
function* splitRows(
  text: string,
  delimiter: string,
): Generator<(string | null)[]> {
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`,
    'gy',
  );
  let row: (string | null)[] = [];
  let rows = 0;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    if (row.length <= MAX_COLUMNS) {
      row.push((quoted?.replace(/""/g, '"') ?? plain) || null);
    }
    if (end !== delimiter) {
      yield row;
      row = [];
      rows += 1;
      if (rows > MAX_ROWS) return;
    }
  }
  if (row.length > 0) yield row;
}
