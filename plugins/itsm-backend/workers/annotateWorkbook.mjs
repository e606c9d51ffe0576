// @ts-check
// Writes notes into the first visible sheet of a workbook, and keeps the rest
// of it as it is, in a thread of its own whose memory the caller limits.
import { parentPort, workerData } from 'node:worker_threads';
import { openXlsx, saveXlsx } from 'hucre/xlsx';

const AUTHOR = 'CAIH';
/** A light red, on which black is read. */
const FAULT_COLOUR = 'FFFFD6D6';
const NOTE_WIDTH = 60;

const { bytes, headerRow, header, otherHeaders, notes } = workerData;

const workbook = await openXlsx(bytes, { readStyles: true });
const sheet = workbook.sheets.find(one => !one.hidden && !one.veryHidden);
if (!sheet) throw new Error('The workbook has no visible sheet');
sheet.cells ??= new Map();

/**
 * @param {number} row from 0
 * @param {number} column from 0
 */
function cellAt(row, column) {
  const value = sheet?.rows[row]?.[column] ?? null;
  return sheet?.cells?.get(`${row},${column}`) ?? { value, type: 'string' };
}

// What was wrong the time before may be right by now.
for (const [at, cell] of sheet.cells) {
  if (cell.comment?.author === AUTHOR) {
    const { comment: _, style, ...rest } = cell;
    sheet.cells.set(at, { ...rest, style: { ...style, fill: undefined } });
  }
}

const headers = sheet.rows[headerRow - 1] ?? [];
const before = headers.findIndex(cell =>
  [header, ...otherHeaders].includes(String(cell ?? '').trim()),
);
const noteColumn =
  before >= 0
    ? before
    : sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);

/**
 * @param {number} row from 0
 * @param {string | null} text
 * @param {import('hucre/xlsx').CellStyle} style
 */
function writeNote(row, text, style) {
  const cells = (sheet.rows[row] ??= []);
  while (cells.length < noteColumn) cells.push(null);
  cells[noteColumn] = text;
  sheet.cells.set(`${row},${noteColumn}`, {
    value: text,
    type: 'string',
    style,
  });
}

for (let row = headerRow; row < sheet.rows.length; row++) {
  if (before >= 0 && sheet.rows[row]?.[before]) writeNote(row, null, {});
}
writeNote(headerRow - 1, header, { font: { bold: true } });

/** @type {Map<number, string[]>} */
const ofRow = new Map();
for (const { row, column, text } of notes) {
  ofRow.set(row, [...(ofRow.get(row) ?? []), text]);
  if (column === null) continue;
  const cell = cellAt(row - 1, column);
  const others = cell.comment ? `${cell.comment.text}\n` : '';
  sheet.cells.set(`${row - 1},${column}`, {
    ...cell,
    comment: { author: AUTHOR, text: `${others}${text}` },
    style: {
      ...cell.style,
      fill: {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { rgb: FAULT_COLOUR },
      },
    },
  });
}
for (const [row, texts] of ofRow) {
  writeNote(row - 1, texts.join('\n'), {
    alignment: { wrapText: true, vertical: 'top' },
  });
}
const columns = (sheet.columns ??= []);
while (columns.length <= noteColumn) columns.push({});
columns[noteColumn] = { ...columns[noteColumn], width: NOTE_WIDTH };

parentPort?.postMessage(await saveXlsx(workbook));
