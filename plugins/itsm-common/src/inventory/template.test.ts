import { compare, machine, SITE } from './__testUtils__/inventories';
import { cellName } from './cellName';
import { COLUMNS, headerOf } from './columns';
import { choicesOf, COLUMN_HELP, inventoryCell } from './template';
import type { InventoryLanguage } from './faults';

const FLEET = [
  machine('enclosure', {
    category: 'chassis',
    name: 'enc-1',
    warrantyEnd: 'none',
    afterWarranty: 'not-vendor-backed',
    serviceWindow: '24x7',
    restoreTime: '10H',
  }),
  machine('blade', {
    category: 'blade-compute',
    chassisId: 'enclosure',
    assetTag: '0042',
    hostName: 'lame-01.chu.fr',
    building: 'A',
    room: 'S101',
    rack: '007',
    rackUnit: '12',
    warrantyEnd: '2027-12-31',
    afterWarranty: 'vendor-backed',
    serviceWindow: 'HO',
    restoreTime: '4H',
    maintainedFrom: '2026-01-01',
    maintainedUntil: '2029-12-31',
    orderReference: 'BC-1',
    firmware: '2.10',
    operatingSystem: 'Debian 12',
  }),
  machine('unknown'),
  machine('software', {
    identity: 'serial:veritas:lic0042',
    category: 'backup-software',
    name: 'netbackup',
    maker: 'Veritas',
    model: 'NetBackup',
    serialNumber: 'LIC-0042',
    warrantyEnd: 'none',
    afterWarranty: 'vendor-backed',
    serviceWindow: 'HO',
    restoreTime: '10H',
    orderReference: 'BC-1',
    firmware: '10.3',
  }),
];

describe('the template', () => {
  it.each<InventoryLanguage>(['fr', 'en'])(
    'in %s takes back unchanged what comes out of it',
    language => {
      const rows = [
        COLUMNS.map(column => headerOf(column, language)),
        ...FLEET.map(one =>
          COLUMNS.map(({ id }) =>
            inventoryCell(id, one, {
              chassis: one.chassisId && 'enc-1',
              language,
            }),
          ),
        ),
      ];
      const { counts } = compare(rows, { machines: FLEET });
      expect(counts).toMatchObject({ unchanged: 4, changed: 0, wrong: 0 });
    },
  );

  it('names each column once in each language, and explains it', () => {
    for (const language of ['fr', 'en'] as const) {
      const headers = COLUMNS.map(column => headerOf(column, language));
      expect(new Set(headers).size).toBe(COLUMNS.length);
      for (const { id } of COLUMNS) {
        expect(COLUMN_HELP[id].text[language]).toMatch(/\.$/);
      }
    }
  });

  it('offers the sites of the establishment, and any maker', () => {
    expect(choicesOf('site', 'fr', [SITE.id])).toEqual({
      values: [SITE.id],
      isOpen: false,
    });
    expect(choicesOf('maker', 'fr', [])?.isOpen).toBe(true);
    expect(choicesOf('category', 'en', [])?.values).toContain('x86 server');
    expect(choicesOf('afterWarranty', 'en', [])?.values).toEqual([
      'vendor backed',
      'not vendor backed',
    ]);
    expect(choicesOf('name', 'fr', [])).toBeUndefined();
  });
});

describe('a cell', () => {
  it.each([
    [1, 0, 'A1'],
    [12, 2, 'C12'],
    [3, 25, 'Z3'],
    [3, 26, 'AA3'],
    [7, 701, 'ZZ7'],
    [7, 702, 'AAA7'],
  ])('of row %i and column %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });
});
