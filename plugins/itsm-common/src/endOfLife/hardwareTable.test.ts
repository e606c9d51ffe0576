import { type InventoryCell, messageOf } from '../inventory';
import { planTable, readHardwareTable } from '.';

const HEADERS = [
  'Constructeur',
  'Modèle',
  'Autres noms',
  'Fin de commercialisation',
  'Fin de support',
  'Fin des pièces détachées',
  'Source',
  'Adresse',
  'Vu le',
];
const LINE: InventoryCell[] = [
  'Hewlett-Packard',
  'ProLiant DL380 Gen9',
  'DL380 G9 | DL380g9',
  '30/06/2021',
  { day: '2027-06-30' },
  '2028-12-31',
  'Courrier du constructeur',
  'https://example.org/avis',
  '02/11/2026',
];
const read = (...lines: InventoryCell[][]) =>
  readHardwareTable({ rows: [HEADERS, ...lines] }, '2026-11-25');
const withCell = (column: number, value: string | null) =>
  LINE.map((cell, index) => (index === column ? value : cell));

describe('the table of ends of life of hardware', () => {
  it('is read line by line, makers by their usual spellings', () => {
    expect(read(LINE)).toEqual({
      faults: [],
      records: [
        {
          id: 'table:hpe/proliantdl380gen9',
          kind: 'hardware',
          maker: 'HPE',
          model: 'ProLiant DL380 Gen9',
          aliases: ['DL380 G9', 'DL380g9'],
          endOfSale: '2021-06-30',
          endOfSupport: '2027-06-30',
          endOfSpareParts: '2028-12-31',
          origin: 'Courrier du constructeur',
          url: 'https://example.org/avis',
          seenOn: '2026-11-02',
        },
      ],
    });
  });

  it('takes English headers in any order, and leaves out those not needed', () => {
    const { records, faults } = readHardwareTable(
      {
        rows: [
          [],
          ['Seen on', 'Source', 'Model', 'Maker', 'End of support'],
          [
            '2026-11-02',
            'A letter',
            'FAS2650',
            'Network Appliance',
            '2027-01-31',
          ],
        ],
      },
      '2026-11-25',
    );
    expect(faults).toEqual([]);
    expect(records[0]).toMatchObject({
      maker: 'NetApp',
      endOfSupport: '2027-01-31',
      endOfSpareParts: null,
    });
  });

  it.each([
    ['no maker', withCell(0, null), 0, 'required'],
    ['no source', withCell(6, ' '), 6, 'required'],
    ['a day that is none', withCell(5, '31/02/2028'), 5, 'day-invalid'],
    [
      'no day at all',
      [...LINE.slice(0, 3), null, null, null, ...LINE.slice(6)],
      undefined,
      'dates-missing',
    ],
    ['a source seen tomorrow', withCell(8, '26/11/2026'), 8, 'seen-later'],
    [
      'a link that is none',
      withCell(7, 'ftp://example.org'),
      7,
      'link-invalid',
    ],
    ['a formula gone wrong', withCell(1, '#N/A'), 1, 'cell-error'],
  ])('says where there is %s', (_what, line, column, code) => {
    const { records, faults } = read(line);
    expect(records).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ row: 2, code })]);
    expect(faults[0].column).toBe(column);
  });

  it('refuses a model twice, by any spelling', () => {
    const { faults } = read(LINE, [
      'HPE',
      'PROLIANT DL380-Gen9',
      ...LINE.slice(2),
    ]);
    expect(faults).toEqual([
      expect.objectContaining({ row: 3, column: 1, code: 'model-twice' }),
    ]);
    expect(messageOf(faults[0], 'fr')).toBe(
      'Ce modèle est déjà à la ligne 2\u00a0: n’en gardez qu’une.',
    );
  });

  it.each([
    [[], 'table-empty'],
    [[['Constructeur', 'Source', 'Vu le']], 'column-missing'],
    [[[...HEADERS, 'Prix']], 'column-unknown'],
    [[[...HEADERS, 'Maker']], 'column-twice'],
  ])('refuses headers that are wrong: %j', (rows, code) => {
    const { faults } = readHardwareTable({ rows }, '2026-11-25');
    expect(faults).toEqual([expect.objectContaining({ code })]);
  });

  it('says what an import changes of what is kept', () => {
    const [kept] = read(LINE).records;
    const other = { ...kept, id: 'table:hpe/other' };
    const later = { ...kept, endOfSpareParts: '2029-12-31' };
    expect(planTable([kept, other], [later], 'replace')).toEqual({
      added: [],
      changed: [later],
      removed: [other],
      unchanged: 0,
    });
    expect(planTable([kept], [kept, other], 'complete')).toEqual({
      added: [other],
      changed: [],
      removed: [],
      unchanged: 1,
    });
  });
});
