import { finessKey } from '../../calendar';
import { compareInventory, type ImportMode } from '../compareInventory';
import type { InventoryCell, InventorySite, KnownMachine } from '../facts';
import { placesOf, readFileColumns } from '../fileColumns';
import type { MachineElsewhere } from '../planInventory';
import { readLines } from '../readLines';

const finess = (firstEight: string) => firstEight + finessKey(firstEight);

/** An invented hospital with one site. */
export const HOSPITAL = finess('44099001');
export const SITE: InventorySite = {
  establishmentId: HOSPITAL,
  id: finess('44000028'),
  name: 'Hôtel-Dieu',
};

/** A machine of the hospital; what is not said is the usual. */
export function machine(
  id: string,
  facts: Partial<KnownMachine> = {},
): KnownMachine {
  return {
    id,
    establishmentId: HOSPITAL,
    identity: `serial:hpe:${id}`,
    removed: false,
    siteId: SITE.id,
    name: `srv-${id}`,
    category: 'server-x86',
    maker: 'HPE',
    model: 'ProLiant DL380 Gen10',
    serialNumber: id,
    assetTag: null,
    hostName: null,
    building: null,
    room: null,
    rack: null,
    rackUnit: null,
    chassisId: null,
    warrantyEnd: 'unknown',
    afterWarranty: null,
    serviceWindow: null,
    restoreTime: null,
    maintainedFrom: null,
    maintainedUntil: null,
    orderReference: null,
    firmware: null,
    operatingSystem: null,
    ...facts,
  };
}

/** Rows against a fleet, by the meaning their headers have of themselves. */
export function compare(
  rows: InventoryCell[][],
  options: {
    machines?: KnownMachine[];
    elsewhere?: MachineElsewhere[];
    openTickets?: Record<string, number>;
    mode?: ImportMode;
  } = {},
) {
  const { machines = [], elsewhere = [], openTickets = {} } = options;
  const sheet = { rows };
  const found = readFileColumns(sheet);
  if (!found) throw new Error('The sheet is empty');
  const layout = {
    headerIndex: found.headerIndex,
    places: placesOf(found.columns),
    sites: [SITE],
    siteByDefault: SITE,
  };
  return compareInventory({
    sheet,
    layout,
    read: readLines(sheet, layout),
    mode: options.mode ?? 'update',
    fleet: {
      sites: [SITE],
      machines,
      elsewhere,
      openTickets: new Map(Object.entries(openTickets)),
    },
    createId: row => `new-${row}`,
  });
}
