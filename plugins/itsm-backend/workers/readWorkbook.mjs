// @ts-check
// Reads the first visible sheet of a workbook in a thread of its own, whose
// memory the caller limits: a hostile file ends this thread and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';

const { bytes, maxRows, maxColumns } = workerData;

/** @param {number} count */
function lastColumn(count) {
  let name = '';
  for (let left = count; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

let taken = false;
const { sheets } = await readXlsx(bytes, {
  sheets: info => {
    const take = !taken && !info.hidden && !info.veryHidden;
    taken ||= take;
    return take;
  },
  // A row and a column more than allowed, so that too many can be told.
  range: `A1:${lastColumn(maxColumns + 1)}${maxRows + 1}`,
});
const [sheet] = sheets;

/**
 * Dates as days: a date of a sheet has no zone, and `Date` objects of a thread
 * are not those of another.
 *
 * @param {import('hucre/xlsx').CellValue} cell
 */
function plain(cell) {
  return cell instanceof Date ? { day: cell.toISOString().slice(0, 10) } : cell;
}

parentPort?.postMessage(
  sheet
    ? { name: sheet.name, rows: sheet.rows.map(row => row.map(plain)) }
    : null,
);
