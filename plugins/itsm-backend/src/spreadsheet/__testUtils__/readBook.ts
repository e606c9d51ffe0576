import { posix } from 'node:path';
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';

/** What another library than the one that wrote it finds in a workbook. */
export interface ReadBook {
  sheets: Record<string, unknown[][]>;
  /** How the values of a column are shown, by sheet and header. */
  formatOf(sheet: string, header: string): string | undefined;
  /** Ranges with filters: the tables. */
  tables: string[];
  charts: string[];
  pivots: string[];
  /** Relationships and content types that lead nowhere; none in a sound file. */
  broken: string[];
}

/** A workbook with the parts it was read from. */
type WithParts = WorkBook & {
  keys: string[];
  files: Record<string, { content: Uint8Array }>;
};

/** Reads a workbook back, and follows all that its parts say of one another. */
export function readBook(content: Buffer): ReadBook {
  const book = read(content, {
    bookFiles: true,
    cellNF: true,
  }) as WithParts;
  const names = Object.keys(book.files).map(name => name.replace(/^\//, ''));
  const partOf = (name: string) =>
    Buffer.from((book.files[name] ?? book.files[`/${name}`]).content).toString(
      'utf8',
    );
  const matches = (name: string, pattern: RegExp) =>
    [...partOf(name).matchAll(pattern)].map(([, found]) => found);
  const under = (folder: string) =>
    names.filter(name => name.startsWith(folder) && !name.includes('_rels'));
  return {
    sheets: Object.fromEntries(
      book.SheetNames.map(name => [name, valuesOf(book.Sheets[name])]),
    ),
    formatOf(name, header) {
      const sheet = book.Sheets[name];
      const [headers] = valuesOf(sheet);
      const cell = utils.encode_cell({ c: headers.indexOf(header), r: 1 });
      return sheet[cell]?.z;
    },
    tables: under('xl/tables/').flatMap(name =>
      matches(name, /<autoFilter ref="([^"]+)"/g),
    ),
    charts: under('xl/charts/').filter(name => /chart\d+\.xml$/.test(name)),
    pivots: under('xl/pivotTables/'),
    broken: [
      ...names
        .filter(name => name.endsWith('.rels'))
        .flatMap(name => targetsOf(name, partOf(name)))
        .filter(target => !names.includes(target)),
      ...matches('[Content_Types].xml', /PartName="\/([^"]+)"/g).filter(
        name => !names.includes(name),
      ),
    ],
  };
}

/** The values as they are in the file: dates and durations are days. */
function valuesOf(sheet: WorkSheet): unknown[][] {
  if (!sheet['!ref']) return [];
  const { s: first, e: last } = utils.decode_range(sheet['!ref']);
  const rows: unknown[][] = [];
  for (let r = first.r; r <= last.r; r++) {
    const row: unknown[] = [];
    for (let c = first.c; c <= last.c; c++) {
      row.push(sheet[utils.encode_cell({ r, c })]?.v ?? null);
    }
    rows.push(row);
  }
  return rows;
}

/** The parts that a part of relationships leads to, but for those outside. */
function targetsOf(name: string, relationships: string): string[] {
  const folder = posix.join(posix.dirname(name), '..');
  return [...relationships.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([one]) => one)
    .filter(one => !one.includes('TargetMode="External"'))
    .flatMap(one => /Target="([^"]+)"/.exec(one)?.[1] ?? [])
    .map(target =>
      target.startsWith('/')
        ? target.slice(1)
        : posix.normalize(posix.join(folder, target)),
    );
}
