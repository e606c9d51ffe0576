import {
  HARDWARE_CATEGORY_NAMES,
  readHardwareCategory,
  readMaker,
} from '@caih/backstage-plugin-itsm-common';
import type { MachineFactColumns, SiteRow } from '../rows';
import type { CellValue, SheetRows } from '../../spreadsheet';
import {
  AFTER_WARRANTY,
  type Read,
  readChoice,
  readCode,
  readDay,
  readFiness,
  readText,
  readWarrantyEnd,
  RESTORE_TIME,
  SERVICE_WINDOW,
  textOf,
} from './cells';
import { COLUMNS, type ColumnId, columnOf } from './columns';
import type { Fault, FaultCode } from './faults';

/** The facts of a line, but for those that need the other lines. */
export type LineFacts = Omit<MachineFactColumns, 'identity' | 'chassis_id'>;

/** A line of the inventory without fault in itself. */
export interface Line {
  /** As the workbook numbers it, from 1. */
  row: number;
  establishmentId: string;
  facts: LineFacts;
  /** What the line says of its chassis. */
  chassis: string | null;
  /** Places a fault at a cell of this line. */
  faultAt(
    column: ColumnId | undefined,
    code: FaultCode,
    details?: Fault['details'],
  ): Fault;
}

/** The lines of a sheet. */
export interface Lines {
  lines: Line[];
  faults: Fault[];
  /** The columns there are; what the others say is left as it is known. */
  columns: ReadonlySet<ColumnId>;
}

/** Reads the cells of one line, and gathers what is wrong with them. */
class LineReader {
  readonly faults: Fault[] = [];

  constructor(
    readonly row: number,
    private readonly cells: CellValue[],
    private readonly places: ReadonlyMap<ColumnId, number>,
  ) {}

  read<T>(column: ColumnId, parse: (cell: CellValue) => Read<T>): T | null {
    const place = this.places.get(column);
    const read = parse(place === undefined ? null : this.cells[place] ?? null);
    if ('value' in read) return read.value;
    this.fault(column, read.fault.code, read.fault.details);
    return null;
  }

  required<T>(
    column: ColumnId,
    parse: (cell: CellValue) => Read<T | null>,
  ): T | null {
    const before = this.faults.length;
    const value = this.read(column, parse);
    if (value === null && this.faults.length === before) {
      this.fault(column, 'required');
    }
    return value;
  }

  fault(
    column: ColumnId | undefined,
    code: FaultCode,
    details?: Fault['details'],
  ): void {
    this.faults.push(this.faultAt(column, code, details));
  }

  faultAt(
    column: ColumnId | undefined,
    code: FaultCode,
    details?: Fault['details'],
  ): Fault {
    const place = column && this.places.get(column);
    return {
      row: this.row,
      column: place,
      header: COLUMNS.find(one => one.id === column)?.header ?? '',
      code,
      details,
      value: place === undefined ? null : textOf(this.cells[place]),
    };
  }
}

/** Reads a sheet line by line, each cell by itself and with its line. */
export function readLines(sheet: SheetRows, sites: readonly SiteRow[]): Lines {
  const headerIndex = sheet.rows.findIndex(isFilled);
  if (headerIndex < 0) {
    return {
      lines: [],
      faults: [{ row: 1, header: '', code: 'sheet-empty', value: null }],
      columns: new Set(),
    };
  }
  const { places, faults } = readHeaders(
    sheet.rows[headerIndex],
    headerIndex + 1,
  );
  const columns = new Set(places.keys());
  if (faults.length > 0) return { lines: [], faults, columns };
  const lines: Line[] = [];
  sheet.rows.forEach((cells, index) => {
    if (index > headerIndex && isFilled(cells)) {
      const reader = new LineReader(index + 1, cells, places);
      const line = readLine(reader, sites);
      faults.push(...reader.faults);
      if (line && reader.faults.length === 0) lines.push(line);
    }
  });
  return { lines, faults, columns };
}

function isFilled(cells: CellValue[] | undefined): boolean {
  return Boolean(cells?.some(cell => textOf(cell) !== null));
}

function readHeaders(
  cells: CellValue[],
  row: number,
): { places: Map<ColumnId, number>; faults: Fault[] } {
  const places = new Map<ColumnId, number>();
  const faults: Fault[] = [];
  cells.forEach((cell, column) => {
    const header = textOf(cell);
    if (header === null) return;
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
  return { places, faults };
}

function readLine(
  reader: LineReader,
  sites: readonly SiteRow[],
): Line | undefined {
  const site = readSite(reader, sites);
  const maker = reader.required('maker', readText);
  const model = reader.required('model', readText);
  const category = readCategory(reader);
  const serialNumber = reader.read('serialNumber', readCode);
  const assetTag = reader.read('assetTag', readText);
  if (!serialNumber && !assetTag && !hasFault(reader, 'N° de série')) {
    reader.fault(undefined, 'identity-missing');
  }
  const hostName = reader.read('hostName', readText);
  const name = reader.read('name', readText);
  const chassis = reader.read('chassis', readText);
  const place = {
    building: reader.read('building', readText),
    room: reader.read('room', readText),
    rack: reader.read('rack', readText),
    rack_unit: reader.read('rackUnit', readText),
  };
  const software = {
    firmware: reader.read('firmware', readText),
    operating_system: reader.read('operatingSystem', readText),
  };
  const cover = readCover(reader);
  if (!site || !maker || !model || !category) return undefined;
  return {
    row: reader.row,
    establishmentId: site.establishment_id,
    chassis,
    facts: {
      site_id: site.id,
      name: name ?? hostName ?? [model, serialNumber ?? assetTag].join(' '),
      category,
      maker: readMaker(maker),
      model,
      serial_number: serialNumber,
      asset_tag: assetTag,
      host_name: hostName,
      ...place,
      ...cover,
      ...software,
    },
    faultAt: (column, code, details) => reader.faultAt(column, code, details),
  };
}

function readSite(
  reader: LineReader,
  sites: readonly SiteRow[],
): SiteRow | undefined {
  const establishment = reader.read('establishment', readFiness);
  const finess = reader.required('site', readFiness);
  if (!finess) return undefined;
  const found = sites.filter(
    site =>
      site.id === finess &&
      (!establishment || site.establishment_id === establishment),
  );
  if (found.length === 0) {
    const names = sites.slice(0, 10).map(site => `${site.id} ${site.name}`);
    reader.fault('site', 'site-unknown', { sites: names.join(', ') });
  }
  if (found.length > 1) reader.fault('site', 'site-shared');
  return found.length === 1 ? found[0] : undefined;
}

function readCategory(reader: LineReader) {
  const text = reader.required('category', readText);
  const category = text === null ? undefined : readHardwareCategory(text);
  if (text !== null && !category) {
    const names = Object.values(HARDWARE_CATEGORY_NAMES).map(one => one.fr);
    reader.fault('category', 'category-unknown', {
      categories: names.join(', '),
    });
  }
  return category;
}

function readCover(reader: LineReader) {
  const serviceWindow = reader.read('serviceWindow', cell =>
    readChoice(cell, SERVICE_WINDOW),
  );
  const restoreTime = reader.read('restoreTime', cell =>
    readChoice(cell, RESTORE_TIME),
  );
  const from = reader.read('maintainedFrom', readDay);
  const until = reader.read('maintainedUntil', readDay);
  return {
    warranty_end: reader.read('warrantyEnd', readWarrantyEnd) ?? 'unknown',
    after_warranty: reader.read('afterWarranty', cell =>
      readChoice(cell, AFTER_WARRANTY),
    ),
    service_window: serviceWindow,
    restore_time: restoreTime,
    maintained_from: from,
    maintained_until: until,
    order_reference: reader.read('orderReference', readText),
  };
}

function hasFault(reader: LineReader, header: string): boolean {
  return reader.faults.some(fault => fault.header === header);
}
