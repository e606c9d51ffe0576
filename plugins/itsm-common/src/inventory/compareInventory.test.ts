import { compare, machine, SITE } from './__testUtils__/inventories';
import { messageOf } from './faults';

const HEADERS = ['Nom', 'Constructeur', 'Modèle', 'Catégorie', 'N° de série'];
const line = (
  serial: string,
  more: Partial<Record<'name' | 'maker', string>> = {},
) => [
  more.name ?? `srv-${serial}`,
  more.maker ?? 'HPE',
  'ProLiant DL380 Gen10',
  'Serveur x86',
  serial,
];

describe('an inventory against the fleet', () => {
  it('says of each line what it adds, changes and leaves as it is, old beside new', () => {
    const { lines, counts } = compare(
      [HEADERS, line('a', { name: 'srv-dpi' }), line('b'), line('c')],
      { machines: [machine('a'), machine('b')] },
    );
    expect(
      lines.map(({ row, outcome, name, changes }) => [
        row,
        outcome,
        name,
        changes.filter(one => one.field === 'name'),
      ]),
    ).toEqual([
      [
        2,
        'changed',
        'srv-dpi',
        [{ field: 'name', before: 'srv-a', after: 'srv-dpi' }],
      ],
      [3, 'unchanged', 'srv-b', []],
      [4, 'added', 'srv-c', [{ field: 'name', before: null, after: 'srv-c' }]],
    ]);
    expect(counts).toEqual({
      added: 1,
      changed: 1,
      removed: 0,
      unchanged: 1,
      kept: 0,
      wrong: 0,
    });
  });

  const warned = (rows: string[][], fleet: Parameters<typeof compare>[1]) =>
    compare([HEADERS, ...rows], fleet).lines.map(({ outcome, warnings }) => [
      outcome,
      ...(warnings ?? []).map(one => messageOf(one, 'en').split(':')[0]),
    ]);

  it('says of a name, new or given anew, which other machine has it', () => {
    const fleet = {
      machines: [
        machine('a'),
        machine('b'),
        machine('gone', { name: 'srv-old', removed: true }),
      ],
    };
    const of = (name: string, number: string) =>
      `"${name}" is the name of another machine of the establishment too (${number})`;
    expect(
      warned(
        [line('a', { name: 'SRV-B' }), line('c', { name: 'srv-b' })],
        fleet,
      ),
    ).toEqual([
      ['changed', of('SRV-B', 'b')],
      ['added', of('srv-b', 'b')],
    ]);
    expect(warned([line('c', { name: 'srv-old' }), line('b')], fleet)).toEqual([
      ['added'],
      ['unchanged'],
    ]);
    // Two lines exchange their names.
    expect(
      warned(
        [line('a', { name: 'srv-b' }), line('b', { name: 'srv-a' })],
        fleet,
      ),
    ).toEqual([
      ['changed', of('srv-b', 'b')],
      ['changed', of('srv-a', 'a')],
    ]);
    // Two lines give the same new name.
    expect(
      warned(
        [line('a', { name: 'srv-new' }), line('c', { name: 'srv-new' })],
        fleet,
      ),
    ).toEqual([
      ['changed', of('srv-new', 'c')],
      ['added', of('srv-new', 'a')],
    ]);
  });

  it('says nothing of a name that two machines had before, nor of one that is left free', () => {
    const machines = [
      machine('a', { name: 'esxi' }),
      machine('b', { name: 'esxi' }),
    ];
    const both = [line('a', { name: 'esxi' }), line('b', { name: 'esxi' })];
    expect(warned(both, { machines })).toEqual([['unchanged'], ['unchanged']]);
    expect(
      warned([line('c', { name: 'esxi' })], { machines, mode: 'whole-fleet' }),
    ).toEqual([['added'], ['removed'], ['removed']]);
  });

  it.each(['Hewlett-Packard', 'hp', 'HPE', 'Hewlett Packard Entreprise SAS'])(
    'knows a machine of HPE in one of %s',
    maker => {
      const { lines } = compare([HEADERS, line('a', { maker })], {
        machines: [machine('a')],
      });
      expect(lines.map(one => one.outcome)).toEqual(['unchanged']);
    },
  );

  it('takes a line without a serial number for the machine with its asset tag', () => {
    const { lines } = compare(
      [
        ['Nom', 'Constructeur', 'Modèle', 'Catégorie', "N° d'inventaire"],
        ['srv-x', 'HPE', 'ProLiant DL380 Gen10', 'Serveur x86', 'INV 7'],
      ],
      { machines: [machine('a', { assetTag: 'INV-7' })] },
    );
    expect(lines).toMatchObject([{ outcome: 'changed', machineId: 'a' }]);
  });

  it('leaves what the file has no column for as it is known', () => {
    const { plan } = compare([HEADERS, line('a', { name: 'new' })], {
      machines: [machine('a', { room: 'S101', warrantyEnd: '2027-12-31' })],
    });
    expect(plan[0].facts).toMatchObject({
      name: 'new',
      room: 'S101',
      warrantyEnd: '2027-12-31',
    });
  });

  it('says in which cell what is wrong, and what would do', () => {
    const { lines } = compare([
      [...HEADERS, 'PSG', 'GTR'],
      ['srv', '', 'DL380', 'Grille-pain', 12345, 'HO', ''],
    ]);
    expect(
      lines[0].faults.map(fault => [
        fault.columnId,
        fault.code,
        messageOf(fault, 'fr').slice(0, 40),
      ]),
    ).toEqual([
      ['maker', 'required', 'Cette cellule doit être remplie.'],
      [
        'category',
        'category-unknown',
        'Cette catégorie est inconnue. Catégories',
      ],
      [
        'serialNumber',
        'number-not-text',
        'La cellule est un nombre et peut avoir p',
      ],
    ]);
  });

  it('takes none of the lines of the same machine, and names each to the other', () => {
    const { lines, plan } = compare([
      HEADERS,
      line('a'),
      line('b'),
      line('A '),
      line('a'),
    ]);
    expect(
      lines.map(one => [
        one.outcome,
        ...one.faults.map(({ code, details }) => [code, details?.row]),
      ]),
    ).toEqual([
      ['wrong', ['line-twice', 4]],
      ['added'],
      ['wrong', ['line-twice', 2]],
      ['wrong', ['line-twice', 2]],
    ]);
    expect(plan.map(one => one.line.row)).toEqual([3]);
    expect(messageOf(lines[0].faults[0], 'en')).toBe(
      'This machine is on line 4 too: keep the right one of the two lines, or correct the number of the other, and give the file again.',
    );
  });

  it('finds a serial number that another establishment has', () => {
    const { lines } = compare([HEADERS, line('a')], {
      elsewhere: [
        {
          identity: 'serial:hpe:a',
          establishmentId: '680990016',
          told: { name: 'colmar-01', establishmentName: 'Colmar' },
        },
      ],
    });
    expect(lines[0].faults).toMatchObject([
      { columnId: 'serialNumber', code: 'serial-elsewhere' },
    ]);
    expect(messageOf(lines[0].faults[0], 'en')).toBe(
      'This serial number is already that of colmar-01, at Colmar: correct it, or have the machine leave that establishment first.',
    );
  });

  it('says of a line of another establishment that it goes to that one', () => {
    const { lines, counts } = compare([
      [...HEADERS, 'FINESS juridique'],
      [...line('a'), '680990017'],
    ]);
    expect(counts).toMatchObject({ added: 0, wrong: 1 });
    expect(
      lines[0].faults.map(({ columnId, code }) => [columnId, code]),
    ).toEqual([['establishment', 'establishment-other']]);
  });

  it('does not say whose a serial number is to who may not know', () => {
    const { lines } = compare([HEADERS, line('a')], {
      elsewhere: [
        {
          identity: 'serial:hpe:a',
          establishmentId: '680990016',
          told: null,
        },
      ],
    });
    expect(lines[0].outcome).toBe('wrong');
    expect(messageOf(lines[0].faults[0], 'en')).toBe(
      'This serial number is already that of a machine of another establishment of the contract: check it on the machine. If it is yours, the contractor has it leave the other.',
    );
  });

  it('lets no blade in whose chassis only a wrong line brings', () => {
    const headers = [...HEADERS, 'Châssis', 'PSG'];
    const { lines, counts } = compare([
      headers,
      ['lame', 'HPE', 'Synergy 480', 'Lame serveur', 'b1', 'enc-1', ''],
      ['enc-1', 'HPE', 'Synergy 12000', 'Châssis', 'c1', '', 'HO'],
      ['alone', 'HPE', 'DL380', 'Serveur x86', 's1', '', ''],
    ]);
    expect(lines.map(one => [one.outcome, one.faults[0]?.code])).toEqual([
      ['wrong', 'chassis-wrong'],
      ['wrong', 'window-without-time'],
      ['added', undefined],
    ]);
    expect(counts).toMatchObject({ added: 1, wrong: 2 });
  });

  it('brings a machine that left the fleet back under its id', () => {
    const { lines } = compare([HEADERS, line('a')], {
      machines: [machine('a', { removed: true })],
    });
    expect(lines).toMatchObject([{ outcome: 'added', machineId: 'a' }]);
  });

  it('names sites and chassis by their names', () => {
    const { lines } = compare(
      [
        [...HEADERS, 'Châssis', 'FINESS site'],
        [...line('a'), 'enc-1', SITE.id],
      ],
      {
        machines: [
          machine('a'),
          machine('c', { category: 'chassis', name: 'enc-1' }),
        ],
      },
    );
    expect(lines[0].changes).toEqual([
      { field: 'chassisId', before: null, after: 'enc-1' },
    ]);
  });
});

describe('a file that is the whole fleet', () => {
  const fleet = [machine('a'), machine('b'), machine('c')];
  const whole = (
    rows: (string | null)[][],
    openTickets: Record<string, number> = {},
    machines = fleet,
  ) => compare(rows, { machines, openTickets, mode: 'whole-fleet' });

  it('removes what it does not name, where a file that updates does not', () => {
    expect(whole([HEADERS, line('a')]).counts).toMatchObject({
      removed: 2,
      unchanged: 1,
    });
    expect(
      compare([HEADERS, line('a')], { machines: fleet }).counts.removed,
    ).toBe(0);
  });

  it('never removes a machine with open tickets', () => {
    const { lines, removed } = whole([HEADERS, line('a')], { b: 1 });
    expect(removed.map(one => one.id)).toEqual(['c']);
    expect(lines.filter(one => one.outcome === 'kept')).toMatchObject([
      { row: null, machineId: 'b', reason: 'open-tickets' },
    ]);
  });

  it('keeps the chassis of a machine that stays, and the chassis of that', () => {
    const { lines, removed } = whole([HEADERS, line('a')], { blade: 2 }, [
      machine('a'),
      machine('rack', { category: 'chassis' }),
      machine('enclosure', { category: 'chassis', chassisId: 'rack' }),
      machine('blade', { chassisId: 'enclosure' }),
      machine('other', { chassisId: 'enclosure' }),
    ]);
    expect(removed.map(one => one.id)).toEqual(['other']);
    expect(
      lines
        .filter(one => one.outcome === 'kept')
        .map(one => [one.machineId, one.reason]),
    ).toEqual([
      ['blade', 'open-tickets'],
      ['enclosure', 'holds-machine'],
      ['rack', 'holds-machine'],
    ]);
  });

  it('removes nothing while a line is wrong: it may be of any of them', () => {
    const { counts } = whole([HEADERS, line('a'), line('', { name: 'srv-b' })]);
    expect(counts).toMatchObject({ removed: 0, kept: 0, wrong: 1 });
  });

  it('does not count again what has left already', () => {
    const { counts } = whole([HEADERS, line('a')], {}, [
      machine('a'),
      machine('gone', { removed: true }),
    ]);
    expect(counts.removed).toBe(0);
  });
});
