import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareInventory,
  finessKey,
  type InventorySheet,
  type InventorySite,
  isSoftware,
  type KnownMachine,
  placesOf,
  readFileColumns,
  readLines,
} from '@caih/backstage-plugin-itsm-common';
import {
  HucreSpreadsheetReader,
  HucreSpreadsheetWriter,
} from '../../spreadsheet';
import { inventoryBook, inventoryRow } from './inventorySheets';

const EXAMPLES = join(__dirname, '../../../../../examples');
const FILES = readdirSync(EXAMPLES).filter(one =>
  /^inventaire-.*\.xlsx$/.test(one),
);
const HOSPITAL = `99000001${finessKey('99000001')}`;

/** The sites that a file names, all of one hospital. */
function sitesOf({ rows }: InventorySheet): InventorySite[] {
  const place = rows[0].indexOf('FINESS site');
  const ids = new Set(rows.slice(1).map(row => String(row[place])));
  return [...ids].map(id => ({ establishmentId: HOSPITAL, id, name: id }));
}

function compare(
  sheet: InventorySheet,
  sites: readonly InventorySite[],
  machines: readonly KnownMachine[],
) {
  const found = readFileColumns(sheet);
  if (!found) throw new Error('The sheet is empty');
  const layout = {
    headerIndex: found.headerIndex,
    places: placesOf(found.columns),
    sites,
  };
  return compareInventory({
    sheet,
    layout,
    read: readLines(sheet, layout),
    mode: 'whole-fleet',
    fleet: { sites, machines, elsewhere: [], openTickets: new Map() },
    createId: row => `machine-${row}`,
  });
}

// Whole workbooks are read and written: a loaded machine takes its time.
jest.setTimeout(60_000);

const reader = new HucreSpreadsheetReader();

describe('the inventories of the demonstration', () => {
  it.each(FILES)(
    'go in without a fault, and come out as they go in: %s',
    async file => {
      const sheet = await reader.readFirstSheet(
        readFileSync(join(EXAMPLES, file)),
      );
      const sites = sitesOf(sheet);
      const first = compare(sheet, sites, []);
      expect(first.lines.flatMap(line => line.faults)).toEqual([]);
      const machines = first.plan.map(
        ({ id, identity, facts, line }): KnownMachine => ({
          ...facts,
          id,
          identity,
          establishmentId: line.establishmentId,
          removed: false,
        }),
      );
      const names = new Map(machines.map(({ id, name }) => [id, name]));
      for (const language of ['fr', 'en'] as const) {
        const book = await new HucreSpreadsheetWriter().writeBook(
          inventoryBook({
            language,
            siteIds: sites.map(({ id }) => id),
            rows: machines.map(machine =>
              inventoryRow(machine, {
                chassis: names.get(machine.chassisId ?? '') ?? null,
                language,
              }),
            ),
          }),
        );
        const { counts } = compare(
          await reader.readFirstSheet(Buffer.from(book)),
          sites,
          machines,
        );
        expect(counts).toEqual({
          added: 0,
          changed: 0,
          removed: 0,
          unchanged: machines.length,
          kept: 0,
          wrong: 0,
        });
      }
    },
  );

  it('have software among them, with its version (CCTP 2.1.20)', async () => {
    const sheet = await reader.readFirstSheet(
      readFileSync(join(EXAMPLES, 'inventaire-chu-nantes.xlsx')),
    );
    const { plan } = compare(sheet, sitesOf(sheet), []);
    expect(
      plan
        .filter(({ facts }) => isSoftware(facts.category))
        .map(({ facts }) => [facts.name, facts.model, facts.firmware]),
    ).toEqual([
      ['nantes-esxi', 'VMware ESXi', '8.0 U3'],
      ['nantes-netbackup', 'NetBackup', '10.3'],
    ]);
  });
});
