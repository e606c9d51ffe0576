import type { LocalDate } from '../calendar';
import { foldText, readMaker } from '../hardware';
import {
  isFilled,
  readDay,
  type Read,
  readText,
  textOf,
} from '../inventory/cells';
import type { InventoryCell, InventorySheet } from '../inventory/facts';
import type { Fault, ValueFault } from '../inventory/faults';
import { webAddress } from './endOfLifeDate';
import type { LifecycleRecord } from './types';

/** What a column of the table of ends of life is known by. @public */
export type LifecycleColumnId =
  | 'maker'
  | 'model'
  | 'aliases'
  | 'endOfSale'
  | 'endOfSupport'
  | 'endOfSpareParts'
  | 'origin'
  | 'url'
  | 'seenOn';

/** A column of the table of ends of life. @public */
export interface LifecycleColumn {
  id: LifecycleColumnId;
  /** In French and in English; case, accents and punctuation do not matter. */
  headers: readonly [string, string, ...string[]];
  required: boolean;
}

const column = (
  id: LifecycleColumnId,
  headers: LifecycleColumn['headers'],
  required = false,
): LifecycleColumn => ({ id, headers, required });

/**
 * The columns of the table of ends of life of hardware (E3), in any order.
 *
 * @public
 */
export const LIFECYCLE_COLUMNS: readonly LifecycleColumn[] = [
  column('maker', ['Constructeur', 'Maker', 'Fabricant', 'Vendor'], true),
  column('model', ['Modèle', 'Model'], true),
  column('aliases', ['Autres noms', 'Other names']),
  column('endOfSale', ['Fin de commercialisation', 'End of sale']),
  column('endOfSupport', ['Fin de support', 'End of support']),
  column('endOfSpareParts', [
    'Fin des pièces détachées',
    'End of spare parts',
    'Fin de pièces détachées',
  ]),
  column('origin', ['Source', 'Source'], true),
  column('url', ['Adresse', 'Link', 'Lien', 'URL']),
  column('seenOn', ['Vu le', 'Seen on'], true),
];

const NAMES_SEPARATOR = /\s*[|;]\s*/;

/**
 * Reads the table of ends of life of hardware: a model a line, and what is
 * wrong cell by cell.
 *
 * @param today - no source was seen after it
 * @public
 */
export function readHardwareTable(
  sheet: InventorySheet,
  today: LocalDate,
): { records: LifecycleRecord[]; faults: Fault[] } {
  const headerIndex = sheet.rows.findIndex(isFilled);
  if (headerIndex < 0) {
    return {
      records: [],
      faults: [{ row: 1, header: '', code: 'table-empty', value: null }],
    };
  }
  const { places, faults } = readHeaders(sheet.rows[headerIndex], headerIndex);
  if (faults.length > 0) return { records: [], faults };
  const records = new Map<string, { row: number; record: LifecycleRecord }>();
  sheet.rows.forEach((cells, index) => {
    if (index <= headerIndex || !isFilled(cells)) return;
    const row = index + 1;
    const line = readLine(cells, row, places, today);
    faults.push(...line.faults);
    if (!line.record) return;
    const earlier = records.get(line.record.id);
    if (earlier) {
      faults.push({
        ...placeOf('model', cells, row, places),
        code: 'model-twice',
        details: { row: earlier.row },
      });
    } else {
      records.set(line.record.id, { row, record: line.record });
    }
  });
  return { records: [...records.values()].map(one => one.record), faults };
}

type Places = ReadonlyMap<
  LifecycleColumnId,
  { column: number; header: string }
>;

function readHeaders(
  cells: readonly InventoryCell[],
  headerIndex: number,
): { places: Places; faults: Fault[] } {
  const row = headerIndex + 1;
  const places = new Map<
    LifecycleColumnId,
    { column: number; header: string }
  >();
  const faults: Fault[] = [];
  cells.forEach((cell, index) => {
    const header = textOf(cell);
    if (header === null) return;
    const known = LIFECYCLE_COLUMNS.find(one =>
      one.headers.some(name => foldText(name) === foldText(header)),
    );
    const place = { row, column: index, header, value: header };
    if (!known) {
      const headers = LIFECYCLE_COLUMNS.map(one => one.headers[0]).join(', ');
      faults.push({ ...place, code: 'column-unknown', details: { headers } });
    } else if (places.has(known.id)) {
      faults.push({ ...place, code: 'column-twice', details: { header } });
    } else {
      places.set(known.id, { column: index, header });
    }
  });
  for (const { id, headers, required } of LIFECYCLE_COLUMNS) {
    if (required && !places.has(id)) {
      faults.push({
        row,
        header: '',
        code: 'column-missing',
        details: { header: headers[0] },
        value: null,
      });
    }
  }
  return { places, faults };
}

function placeOf(
  id: LifecycleColumnId,
  cells: readonly InventoryCell[],
  row: number,
  places: Places,
): Omit<Fault, 'code'> {
  const { column: index, header } = places.get(id) ?? { header: '' };
  const value = index === undefined ? null : textOf(cells[index]);
  return { row, column: index, header, value };
}

function readLine(
  cells: readonly InventoryCell[],
  row: number,
  places: Places,
  today: LocalDate,
): { record: LifecycleRecord | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const blame = (id: LifecycleColumnId, fault: ValueFault) => {
    faults.push({ ...placeOf(id, cells, row, places), ...fault });
    return null;
  };
  const read = <T>(
    id: LifecycleColumnId,
    reader: (cell: InventoryCell) => Read<T>,
  ): T | null => {
    const place = places.get(id);
    if (!place) return null;
    const result = reader(cells[place.column] ?? null);
    return 'fault' in result ? blame(id, result.fault) : result.value;
  };
  const required = <T>(id: LifecycleColumnId, value: T | null) =>
    value === null && !faults.some(one => one.column === places.get(id)?.column)
      ? blame(id, { code: 'required' })
      : value;

  const maker = required('maker', read('maker', readText));
  const model = required('model', read('model', readText));
  const origin = required('origin', read('origin', readText));
  const seenOn = required('seenOn', read('seenOn', readDay));
  if (seenOn !== null && seenOn > today)
    blame('seenOn', { code: 'seen-later' });
  const link = read('url', readText);
  const url = webAddress(link);
  if (link !== null && url === null) blame('url', { code: 'link-invalid' });
  const aliases = read('aliases', readText)?.split(NAMES_SEPARATOR) ?? [];
  const ends = {
    endOfSale: read('endOfSale', readDay),
    endOfSupport: read('endOfSupport', readDay),
    endOfSpareParts: read('endOfSpareParts', readDay),
  };
  if (faults.length === 0 && Object.values(ends).every(day => day === null)) {
    faults.push({ row, header: '', code: 'dates-missing', value: null });
  }
  if (
    faults.length > 0 ||
    maker === null ||
    model === null ||
    origin === null ||
    seenOn === null
  ) {
    return { record: null, faults };
  }
  return {
    faults,
    record: {
      id: tableId(maker, model),
      kind: 'hardware',
      maker: readMaker(maker),
      model,
      aliases: aliases.filter(name => name !== ''),
      ...ends,
      origin,
      url,
      seenOn,
    },
  };
}

/** By what it is, so that a decision outlives the next import. */
function tableId(maker: string, model: string): string {
  const squeeze = (text: string) => foldText(text).replace(/ /g, '');
  return `table:${squeeze(readMaker(maker))}/${squeeze(model)}`;
}

/** Whether an import replaces the table or completes it. @public */
export const TABLE_MODES = ['replace', 'complete'] as const;

/** @public */
export type TableMode = (typeof TABLE_MODES)[number];

/** What an import does to the table. @public */
export interface TablePlan {
  added: readonly LifecycleRecord[];
  changed: readonly LifecycleRecord[];
  removed: readonly LifecycleRecord[];
  unchanged: number;
}

/**
 * What the records of a file change of those kept.
 *
 * @public
 */
export function planTable(
  kept: readonly LifecycleRecord[],
  wanted: readonly LifecycleRecord[],
  mode: TableMode,
): TablePlan {
  const before = new Map(kept.map(one => [one.id, one]));
  const ids = new Set(wanted.map(one => one.id));
  const added = wanted.filter(one => !before.has(one.id));
  const changed = wanted.filter(one => {
    const known = before.get(one.id);
    return known && factsOf(known) !== factsOf(one);
  });
  return {
    added,
    changed,
    removed: mode === 'replace' ? kept.filter(one => !ids.has(one.id)) : [],
    unchanged: wanted.length - added.length - changed.length,
  };
}

function factsOf(record: LifecycleRecord): string {
  return JSON.stringify([
    record.maker,
    record.model,
    record.aliases,
    record.endOfSale,
    record.endOfSupport,
    record.endOfSpareParts,
    record.origin,
    record.url,
    record.seenOn,
  ]);
}
