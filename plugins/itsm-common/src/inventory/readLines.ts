import {
  HARDWARE_CATEGORY_NAMES,
  isSoftware,
  readHardwareCategory,
  readMaker,
} from '../hardware';
import {
  AFTER_WARRANTY,
  isFilled,
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
import { COLUMNS, type ColumnId } from './columns';
import type {
  InventoryCell,
  InventorySheet,
  InventorySite,
  InventoryFacts,
} from './facts';
import type { Fault, FaultCode } from './faults';

/** The facts of a line, but for those that need the other lines. @public */
export type LineFacts = Omit<InventoryFacts, 'chassisId'>;

/** A line of the inventory without fault in itself. @public */
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

/** The lines of a sheet. @public */
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
    private readonly cells: InventoryCell[],
    private readonly places: ReadonlyMap<ColumnId, number>,
  ) {}

  read<T>(column: ColumnId, parse: (cell: InventoryCell) => Read<T>): T | null {
    const place = this.places.get(column);
    const read = parse(place === undefined ? null : this.cells[place] ?? null);
    if ('value' in read) return read.value;
    this.fault(column, read.fault.code, read.fault.details);
    return null;
  }

  required<T>(
    column: ColumnId,
    parse: (cell: InventoryCell) => Read<T | null>,
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
      columnId: column,
      header: COLUMNS.find(one => one.id === column)?.header ?? '',
      code,
      details,
      value: place === undefined ? null : textOf(this.cells[place]),
    };
  }
}

/** Where the columns of a file are, and what holds for all of its lines. @public */
export interface LineLayout {
  /** Index of the row of headers. */
  headerIndex: number;
  /** The index of each column that there is. */
  places: ReadonlyMap<ColumnId, number>;
  /** Where the sites may be. */
  sites: readonly InventorySite[];
  /** The site of lines that say none. */
  siteByDefault?: InventorySite;
}

/**
 * Reads the lines below the headers, each cell by itself and with its line.
 *
 * @public
 */
export function readLines(sheet: InventorySheet, layout: LineLayout): Lines {
  const { headerIndex, places, sites, siteByDefault } = layout;
  const lines: Line[] = [];
  const faults: Fault[] = [];
  sheet.rows.forEach((cells, index) => {
    if (index > headerIndex && isFilled(cells)) {
      const reader = new LineReader(index + 1, cells, places);
      const line = readLine(reader, sites, siteByDefault);
      faults.push(...reader.faults);
      if (line && reader.faults.length === 0) lines.push(line);
    }
  });
  return { lines, faults, columns: new Set(places.keys()) };
}

function readLine(
  reader: LineReader,
  sites: readonly InventorySite[],
  siteByDefault: InventorySite | undefined,
): Line | undefined {
  const site = readSite(reader, sites, siteByDefault);
  const maker = reader.required('maker', readText);
  const model = reader.required('model', readText);
  const category = readCategory(reader);
  const serialNumber = reader.read('serialNumber', readCode);
  const assetTag = reader.read('assetTag', readText);
  const isOfSoftware = category !== undefined && isSoftware(category);
  if (!serialNumber && !assetTag && !hasFault(reader, 'N° de série')) {
    reader.fault(
      undefined,
      isOfSoftware ? 'software-identity-missing' : 'identity-missing',
    );
  }
  const hostName = reader.read('hostName', readText);
  const name = reader.read('name', readText);
  const chassis = reader.read('chassis', readText);
  const place = {
    building: reader.read('building', readText),
    room: reader.read('room', readText),
    rack: reader.read('rack', readText),
    rackUnit: reader.read('rackUnit', readText),
  };
  const software = {
    firmware: reader.read('firmware', readText),
    operatingSystem: reader.read('operatingSystem', readText),
  };
  const cover = readCover(reader);
  if (!site || !maker || !model || !category) return undefined;
  return {
    row: reader.row,
    establishmentId: site.establishmentId,
    chassis,
    facts: {
      siteId: site.id,
      name: name ?? hostName ?? [model, serialNumber ?? assetTag].join(' '),
      category,
      maker: readMaker(maker),
      model,
      serialNumber: serialNumber,
      assetTag: assetTag,
      hostName: hostName,
      ...place,
      ...cover,
      ...software,
    },
    faultAt: (column, code, details) => reader.faultAt(column, code, details),
  };
}

function readSite(
  reader: LineReader,
  sites: readonly InventorySite[],
  siteByDefault: InventorySite | undefined,
): InventorySite | undefined {
  const establishment = reader.read('establishment', readFiness);
  const finess = reader.required('site', cell =>
    siteByDefault && textOf(cell) === null
      ? { value: siteByDefault.id }
      : readFiness(cell),
  );
  if (!finess) return undefined;
  const found = sites.filter(
    site =>
      site.id === finess &&
      (!establishment || site.establishmentId === establishment),
  );
  const isOfOthers =
    establishment && sites.every(one => one.establishmentId !== establishment);
  if (isOfOthers) {
    // As in an export of several establishments.
    reader.fault('establishment', 'establishment-other', {
      finess: establishment,
    });
  } else if (found.length === 0) {
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
    warrantyEnd: reader.read('warrantyEnd', readWarrantyEnd) ?? 'unknown',
    afterWarranty: reader.read('afterWarranty', cell =>
      readChoice(cell, AFTER_WARRANTY),
    ),
    serviceWindow: serviceWindow,
    restoreTime: restoreTime,
    maintainedFrom: from,
    maintainedUntil: until,
    orderReference: reader.read('orderReference', readText),
  };
}

function hasFault(reader: LineReader, header: string): boolean {
  return reader.faults.some(fault => fault.header === header);
}
