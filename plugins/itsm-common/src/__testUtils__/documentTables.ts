import { readFileSync } from 'fs';
import { resolve } from 'path';
import { DateTime } from 'luxon';
import type { Instant } from '../time';

const DOCS = resolve(__dirname, '../../../../docs');
const WRITTEN = 'ccc yyyy-MM-dd HH:mm:ss';

/** A row of a table, by its headings. */
export type Row = Readonly<Record<string, string>>;

/** The tables of a page of the documentation, in order. */
export function documentTables(page: string): Row[][] {
  const text = readFileSync(resolve(DOCS, page), 'utf8');
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const [headings, , ...rows] = table.trimEnd().split('\n').map(cellsOf);
    return rows.map(cells =>
      Object.fromEntries(
        headings.map((heading, index) => [heading, cells[index]]),
      ),
    );
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());
}

/** A local time of a page, `Mon 2026-06-01 09:00:00`, without the weekday. */
export function withoutWeekday(written: string): string {
  return written.slice('Mon '.length);
}

/** An instant as pages write it, in a zone. */
export function writtenIn(timeZone: string, instant: Instant | null): string {
  return instant === null
    ? ''
    : DateTime.fromISO(instant, { zone: timeZone, locale: 'en-US' }).toFormat(
        WRITTEN,
      );
}

/** Seconds as pages write them, `26:30:00`. */
export function writtenHours(seconds: number | null): string {
  if (seconds === null) return '';
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(
    seconds % 60,
  )}`;
}
