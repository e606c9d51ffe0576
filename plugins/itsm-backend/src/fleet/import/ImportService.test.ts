import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { MIGRATIONS_DIRECTORY } from '../../database';
import {
  COLMAR_SITE,
  NANTES,
  COLMAR,
  NANTES_SITE,
} from '../__testUtils__/establishments';
import { EVERYTHING, makeFleet, personOf } from '../__testUtils__/makeFleet';
import { type TestCell, workbook } from '../__testUtils__/workbook';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const HEADERS = [
  'FINESS site',
  'Bâtiment',
  'Salle',
  'Baie',
  'U',
  'Nom',
  'Constructeur',
  'Modèle',
  'Catégorie',
  'N° de série',
  "N° d'inventaire",
  "Nom d'hôte",
  'Châssis',
  'Fin de garantie',
  'Niveau après garantie',
  'PSG',
  'GTR',
  'Début de maintenance',
  'Fin de maintenance',
  'Commande',
  'Firmware',
  'OS',
] as const;
type Header = (typeof HEADERS)[number];

const SERVER: Partial<Record<Header, TestCell>> = {
  'FINESS site': NANTES_SITE,
  Nom: 'srv-dpi-01',
  Constructeur: 'Hewlett-Packard',
  Modèle: 'ProLiant DL380 Gen10',
  Catégorie: 'Serveur x86',
  'N° de série': 'DEMO-0001',
  'Fin de garantie': { day: '2027-03-31' },
  'Niveau après garantie': 'avec ré-adossement constructeur',
  PSG: 'HO',
  GTR: '4H',
};

/** A workbook with a line for each machine; line 1 holds the headers. */
const inventory = (...lines: Partial<Record<Header, TestCell>>[]) =>
  workbook([
    HEADERS,
    ...lines.map(line => HEADERS.map(header => line[header] ?? null)),
  ]);

const REFERENT = personOf('local-referent', [NANTES]);
const OPTIONS = { dryRun: false, language: 'en' } as const;

describe.each(databases.eachSupportedId())('importing on %s', databaseId => {
  let knex: Knex;
  let fleet: ReturnType<typeof makeFleet>;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    fleet = makeFleet({ knex });
  });

  const importLines = (...lines: Partial<Record<Header, TestCell>>[]) =>
    fleet.imports.importWorkbook(REFERENT, inventory(...lines), OPTIONS);
  const machines = async () =>
    (await fleet.fleet.listMachines(EVERYTHING, { limit: 100 })).items;
  const errorsOf = async (...lines: Partial<Record<Header, TestCell>>[]) =>
    (await importLines(...lines)).errors.map(error => [
      error.cell,
      error.column,
      error.code,
    ]);

  it('adds a machine with its facts, under the maker’s one name', async () => {
    await expect(
      importLines({
        ...SERVER,
        Salle: 12,
        Baie: 'B04',
        U: 21,
        "Nom d'hôte": 'srv-dpi-01.chu.example',
        'Début de maintenance': '01/02/2026',
        Commande: 'BC-2026-001',
        OS: 'Red Hat Enterprise Linux 9',
      }),
    ).resolves.toMatchObject({
      applied: true,
      added: 1,
      updated: 0,
      unchanged: 0,
      errors: [],
    });
    await expect(machines()).resolves.toEqual([
      {
        id: expect.stringMatching(/^[0-9a-z]{12}$/),
        entityRef: expect.stringMatching(/^resource:default\/hw-[0-9a-z]{12}$/),
        adopted: null,
        name: 'srv-dpi-01',
        establishmentId: NANTES,
        establishmentName: 'CHU de Nantes',
        site: {
          id: NANTES_SITE,
          name: 'Hôtel-Dieu',
          commune: 'Nantes',
          postalCode: '44000',
          territory: 'FR',
          timeZone: 'Europe/Paris',
          holidayRegion: 'FR',
          contractual: true,
        },
        category: 'server-x86',
        maker: 'HPE',
        model: 'ProLiant DL380 Gen10',
        serialNumber: 'DEMO-0001',
        assetTag: null,
        hostName: 'srv-dpi-01.chu.example',
        building: null,
        room: '12',
        rack: 'B04',
        rackUnit: '21',
        chassisId: null,
        chassisName: null,
        coverage: {
          warrantyEnd: '2027-03-31',
          afterWarranty: 'vendor-backed',
          serviceWindow: 'HO',
          restoreTime: '4H',
          maintainedFrom: '2026-02-01',
          maintainedUntil: null,
          orderReference: 'BC-2026-001',
        },
        levelToday: {
          level: 'under-warranty',
          lastDay: '2027-03-31',
          next: { level: 'vendor-backed', from: '2027-04-01' },
        },
        serviceWindow: 'HO',
        restoreTime: '4H',
        firmware: null,
        operatingSystem: 'Red Hat Enterprise Linux 9',
        openTickets: 0,
        updatedAt: '2026-11-23T09:00:00Z',
      },
    ]);
    expect(fleet.events).toEqual([
      {
        topic: 'itsm.machine.changed',
        eventPayload: { establishmentIds: [NANTES], count: 1 },
      },
    ]);
  });

  it('finds the same machine by maker and serial number, however spelt', async () => {
    await importLines(SERVER);
    const [before] = await machines();
    fleet.events.length = 0;
    await expect(
      importLines({
        ...SERVER,
        Constructeur: 'HPE',
        'N° de série': 'demo 0001',
      }),
    ).resolves.toMatchObject({ added: 0, updated: 1 });
    await importLines(SERVER);

    fleet.clock.instant = '2026-11-24T09:00:00Z';
    fleet.events.length = 0;
    await expect(importLines(SERVER)).resolves.toMatchObject({
      applied: true,
      added: 0,
      updated: 0,
      unchanged: 1,
      changes: [],
    });
    expect(fleet.events).toEqual([]);
    await expect(machines()).resolves.toEqual([before]);

    await expect(
      importLines({ ...SERVER, Salle: 'B12', GTR: '10H' }),
    ).resolves.toMatchObject({
      added: 0,
      updated: 1,
      unchanged: 0,
      changes: [
        {
          row: 2,
          machineName: 'srv-dpi-01',
          change: 'updated',
          fields: [
            { field: 'room', before: null, after: 'B12' },
            { field: 'restoreTime', before: '4H', after: '10H' },
          ],
        },
      ],
    });
    await expect(machines()).resolves.toEqual([
      {
        ...before,
        room: 'B12',
        restoreTime: '10H',
        coverage: { ...before.coverage, restoreTime: '10H' },
        updatedAt: '2026-11-24T09:00:00Z',
      },
    ]);
  });

  it('finds it by asset tag where there is no serial number, and gives it one', async () => {
    await importLines({
      ...SERVER,
      'N° de série': null,
      "N° d'inventaire": 'INV-7',
    });
    const [before] = await machines();
    await expect(
      importLines({ ...SERVER, "N° d'inventaire": 'INV-7' }),
    ).resolves.toMatchObject({ added: 0, updated: 1 });
    await expect(machines()).resolves.toEqual([
      { ...before, serialNumber: 'DEMO-0001' },
    ]);
  });

  const TAGGED = { ...SERVER, "N° d'inventaire": 'INV-7' };

  it('finds it by asset tag in a workbook without serial numbers', async () => {
    await importLines(TAGGED);
    const [before] = await machines();
    await expect(
      fleet.imports.importWorkbook(
        REFERENT,
        workbook([
          ['FINESS', 'Marque', 'Modèle', 'Type', "N° d'inventaire", 'Salle'],
          [NANTES_SITE, 'HPE', before.model, 'serveur', 'inv 7', 'B12'],
        ]),
        OPTIONS,
      ),
    ).resolves.toMatchObject({ added: 0, updated: 1 });
    await expect(machines()).resolves.toEqual([
      { ...before, room: 'B12', assetTag: 'inv 7' },
    ]);
    // The same holds for a cell that is left empty, and the serial number stays.
    await expect(
      importLines({ ...TAGGED, 'N° de série': null }),
    ).resolves.toMatchObject({ added: 0, updated: 1 });
    await expect(machines()).resolves.toEqual([before]);
    await expect(importLines(TAGGED)).resolves.toMatchObject({
      added: 0,
      unchanged: 1,
    });
  });

  it('wants the serial number where several carry the asset tag', async () => {
    await importLines(TAGGED, { ...TAGGED, 'N° de série': 'DEMO-0002' });
    await expect(errorsOf({ ...TAGGED, 'N° de série': null })).resolves.toEqual(
      [['K2', "N° d'inventaire", 'asset-tag-several']],
    );
  });

  it('refuses a maker that makes it another known machine', async () => {
    await importLines(
      { ...TAGGED, Constructeur: 'Dell' },
      { ...SERVER, Constructeur: 'HPE', Nom: 'other' },
    );
    await expect(
      errorsOf({ ...TAGGED, Constructeur: 'HPE', 'N° de série': null }),
    ).resolves.toEqual([['K2', "N° d'inventaire", 'identity-conflict']]);
  });

  it('points at both lines where one has the asset tag alone of the other', async () => {
    const tagAlone = { ...TAGGED, 'N° de série': null };
    await expect(errorsOf(TAGGED, tagAlone)).resolves.toEqual([
      ['A2', '', 'line-twice'],
      ['A3', '', 'line-twice'],
    ]);
    await expect(errorsOf(tagAlone, TAGGED)).resolves.toEqual([
      ['A2', '', 'line-twice'],
      ['A3', '', 'line-twice'],
    ]);
  });

  it('checks what the workbook says together with what is known', async () => {
    await importLines({ ...SERVER, 'Début de maintenance': '01/02/2026' });
    const importColumn = (header: string, cell: TestCell, serial: string) =>
      fleet.imports.importWorkbook(
        REFERENT,
        workbook([
          ['FINESS', 'Marque', 'Modèle', 'Type', 'S/N', header],
          [NANTES_SITE, 'HPE', 'ProLiant', 'serveur', serial, cell],
        ]),
        OPTIONS,
      );
    await expect(
      importColumn('PSG', '24x7', 'DEMO-0001'),
    ).resolves.toMatchObject({ applied: true, updated: 1, errors: [] });
    await expect(machines()).resolves.toMatchObject([
      { coverage: { serviceWindow: '24x7', restoreTime: '4H' } },
    ]);
    await expect(importColumn('PSG', null, 'DEMO-0001')).resolves.toMatchObject(
      { errors: [{ cell: 'F2', column: 'PSG', code: 'window-without-time' }] },
    );
    await expect(importColumn('GTR', '4H', 'DEMO-0002')).resolves.toMatchObject(
      { errors: [{ cell: 'F2', column: 'GTR', code: 'window-without-time' }] },
    );
    await expect(
      importColumn('Fin de maintenance', '31/01/2026', 'DEMO-0001'),
    ).resolves.toMatchObject({
      errors: [
        {
          cell: 'F2',
          code: 'maintenance-reversed',
          message: 'The maintenance ends before it begins, on 2026-02-01.',
        },
      ],
    });
  });

  it('leaves what the workbook has no column for', async () => {
    await importLines({ ...SERVER, Salle: 'B12', Firmware: 'U30 2.90' });
    await fleet.imports.importWorkbook(
      REFERENT,
      workbook([
        ['FINESS', 'Marque', 'Modèle', 'Type', 'S/N', 'Local'],
        [NANTES_SITE, 'hp', 'ProLiant DL380 Gen10', 'serveur', 'DEMO-0001', ''],
      ]),
      OPTIONS,
    );
    await expect(machines()).resolves.toMatchObject([
      {
        name: 'srv-dpi-01',
        room: null,
        firmware: 'U30 2.90',
        coverage: { warrantyEnd: '2027-03-31', restoreTime: '4H' },
      },
    ]);
  });

  it('seats blades in their chassis, named by name or by serial number', async () => {
    const chassis = {
      ...SERVER,
      Nom: 'chassis-a',
      Modèle: 'Synergy 12000',
      Catégorie: 'Châssis',
      'N° de série': 'DEMO-CH-1',
    };
    const blade = { ...SERVER, Modèle: 'Synergy 480 Gen10', Catégorie: 'Lame' };
    await expect(
      importLines(
        { ...blade, Nom: 'lame-1', 'N° de série': 'B1', Châssis: 'CHASSIS-A' },
        chassis,
        { ...blade, Nom: 'lame-2', 'N° de série': 'B2', Châssis: 'DEMO-CH-1' },
      ),
    ).resolves.toMatchObject({ applied: true, added: 3 });
    const [, one, two] = await machines();
    expect([one.chassisName, two.chassisName]).toEqual([
      'chassis-a',
      'chassis-a',
    ]);
    // The chassis is known by now: it need not be in the file again.
    await expect(
      importLines({
        ...blade,
        Nom: 'lame-3',
        'N° de série': 'B3',
        Châssis: 'chassis-a',
      }),
    ).resolves.toMatchObject({ applied: true, added: 1 });
    await expect(
      errorsOf({
        ...blade,
        Nom: 'lame-4',
        'N° de série': 'B4',
        Châssis: 'lame-1',
      }),
    ).resolves.toEqual([['M2', 'Châssis', 'chassis-unknown']]);
  });

  const chassisNamed = (name: string, inside: string | null = null) => ({
    ...SERVER,
    Nom: name,
    Catégorie: 'Châssis',
    'N° de série': `SERIAL-${name}`,
    Châssis: inside,
  });

  it('seats a chassis inside another one, in any number and order', async () => {
    const blades = Array.from({ length: 250 }, (_, index) => ({
      ...SERVER,
      Nom: `lame-${index}`,
      'N° de série': `B${index}`,
      Châssis: 'inner',
    }));
    await expect(
      importLines(
        ...blades,
        chassisNamed('inner', 'middle'),
        chassisNamed('middle', 'outer'),
        chassisNamed('outer'),
      ),
    ).resolves.toMatchObject({ applied: true, added: 253 });
    const rows = await knex('machine as inside')
      .join('machine as around', 'around.id', 'inside.chassis_id')
      .whereIn('inside.name', ['lame-249', 'inner', 'middle'])
      .orderBy('inside.name')
      .select('inside.name as name', 'around.name as chassis');
    expect(rows.map(({ name, chassis }) => [name, chassis])).toEqual([
      ['inner', 'middle'],
      ['lame-249', 'inner'],
      ['middle', 'outer'],
    ]);
  });

  it('refuses chassis that are inside one another', async () => {
    await expect(
      errorsOf(
        chassisNamed('a', 'c'),
        chassisNamed('b', 'a'),
        chassisNamed('c', 'b'),
        chassisNamed('d', 'a'),
      ),
    ).resolves.toEqual([
      ['M2', 'Châssis', 'chassis-loop'],
      ['M3', 'Châssis', 'chassis-loop'],
      ['M4', 'Châssis', 'chassis-loop'],
      // What sits in one of them would sit in nothing.
      ['M5', 'Châssis', 'chassis-wrong'],
    ]);
    await importLines(chassisNamed('a'), chassisNamed('b', 'a'));
    await expect(errorsOf(chassisNamed('a', 'b'))).resolves.toEqual([
      ['M2', 'Châssis', 'chassis-loop'],
    ]);
  });

  it('changes nothing where any cell is wrong, and says which and what would do', async () => {
    await importLines(SERVER);
    const before = await machines();
    const report = await importLines(
      { ...SERVER, Salle: 'B12' },
      {
        ...SERVER,
        'N° de série': 'DEMO-0002',
        'Fin de garantie': '31/02/2027',
      },
    );
    expect(report).toEqual({
      applied: false,
      added: 0,
      updated: 1,
      unchanged: 0,
      changes: [expect.objectContaining({ row: 2 })],
      errors: [
        {
          sheet: 'Inventaire',
          row: 3,
          column: 'Fin de garantie',
          cell: 'N3',
          code: 'warranty-invalid',
          message:
            'This is not an end of warranty: enter a date or dd/mm/yyyy, "none", or nothing where it is unknown.',
          value: '31/02/2027',
        },
      ],
    });
    await expect(machines()).resolves.toEqual(before);
  });

  it.each<[string, Partial<Record<Header, TestCell>>, string[]]>([
    ['no site', { 'FINESS site': null }, ['A2', 'FINESS site', 'required']],
    [
      'a site number with a wrong key',
      { 'FINESS site': '440000280' },
      ['A2', 'FINESS site', 'finess-invalid'],
    ],
    [
      'a site of another establishment',
      { 'FINESS site': COLMAR_SITE },
      ['A2', 'FINESS site', 'site-unknown'],
    ],
    ['no maker', { Constructeur: ' ' }, ['G2', 'Constructeur', 'required']],
    ['no model', { Modèle: null }, ['H2', 'Modèle', 'required']],
    [
      'an unknown category',
      { Catégorie: 'Imprimante' },
      ['I2', 'Catégorie', 'category-unknown'],
    ],
    [
      'a serial number that the spreadsheet made a number',
      { 'N° de série': 12345678 },
      ['J2', 'N° de série', 'number-not-text'],
    ],
    [
      'neither serial number nor asset tag',
      { 'N° de série': null },
      ['A2', '', 'identity-missing'],
    ],
    [
      'a text that is too long',
      { Salle: 'x'.repeat(201) },
      ['C2', 'Salle', 'too-long'],
    ],
    ['a formula error', { Salle: '#REF!' }, ['C2', 'Salle', 'cell-error']],
    [
      'a chassis that is not there',
      { Châssis: 'chassis-z' },
      ['M2', 'Châssis', 'chassis-unknown'],
    ],
    [
      'an unknown level after the warranty',
      { 'Niveau après garantie': 'gold' },
      ['O2', 'Niveau après garantie', 'choice-unknown'],
    ],
    [
      'an unknown service window',
      { PSG: '12x5' },
      ['P2', 'PSG', 'choice-unknown'],
    ],
    ['an unknown restore time', { GTR: '8H' }, ['Q2', 'GTR', 'choice-unknown']],
    [
      'a service window without a restore time',
      { GTR: null },
      ['Q2', 'GTR', 'window-without-time'],
    ],
    [
      'a maintenance that ends before it begins',
      {
        'Début de maintenance': '02/01/2026',
        'Fin de maintenance': '2026-01-01',
      },
      ['S2', 'Fin de maintenance', 'maintenance-reversed'],
    ],
    [
      'a number for a date',
      { 'Début de maintenance': 2026 },
      ['R2', 'Début de maintenance', 'day-invalid'],
    ],
  ])('points at %s', async (_, cells, error) => {
    await expect(errorsOf({ ...SERVER, ...cells })).resolves.toEqual([error]);
    await expect(machines()).resolves.toEqual([]);
  });

  it('points at both lines of a machine that is twice in the file', async () => {
    await expect(
      errorsOf(SERVER, { ...SERVER, Nom: 'other', Constructeur: 'hpe' }),
    ).resolves.toEqual([
      ['A2', '', 'line-twice'],
      ['A3', '', 'line-twice'],
    ]);
  });

  it('points at headers that are missing, unknown or there twice', async () => {
    const { errors } = await fleet.imports.importWorkbook(
      REFERENT,
      workbook([['FINESS', 'Modèle', 'Catégorie', 'Couleur', 'FINESS site']]),
      OPTIONS,
    );
    expect(errors.map(error => [error.cell, error.code])).toEqual([
      ['A1', 'column-missing'],
      ['D1', 'column-unknown'],
      ['E1', 'column-twice'],
    ]);
    expect(errors[0].message).toBe(
      'The column "Constructeur" is missing: add it to the line of headers.',
    );
  });

  it('tells the faults in French too', async () => {
    const { errors } = await fleet.imports.importWorkbook(
      REFERENT,
      inventory({ ...SERVER, GTR: null }),
      { dryRun: false, language: 'fr' },
    );
    expect(errors[0].message).toBe(
      'PSG et GTR vont ensemble\u00a0: remplissez les deux ou aucun.',
    );
  });

  it('says what would change without changing it', async () => {
    await expect(
      fleet.imports.importWorkbook(REFERENT, inventory(SERVER), {
        dryRun: true,
        language: 'en',
      }),
    ).resolves.toMatchObject({ applied: false, added: 1, errors: [] });
    await expect(machines()).resolves.toEqual([]);
    expect(fleet.events).toEqual([]);
  });

  it('keeps apart two establishments that have the same serial number', async () => {
    await importLines(SERVER);
    await fleet.imports.importWorkbook(
      personOf('local-referent', [NANTES, COLMAR]),
      inventory({ ...SERVER, 'FINESS site': COLMAR_SITE, Nom: 'colmar' }),
      OPTIONS,
    );
    const both = await machines();
    expect(both.map(one => [one.name, one.establishmentId])).toEqual([
      ['colmar', COLMAR],
      ['srv-dpi-01', NANTES],
    ]);
  });

  it.each(['beneficiary', 'coordinator'] as const)(
    'is not for a %s',
    async role => {
      await expect(
        fleet.imports.importWorkbook(
          personOf(role, [NANTES]),
          inventory(SERVER),
          OPTIONS,
        ),
      ).rejects.toThrow(
        'Only the local referent of an establishment may import its inventory',
      );
    },
  );

  it('adds a machine once when two import it at the same time', async () => {
    const reports = await Promise.all([
      importLines(SERVER),
      importLines(SERVER),
    ]);
    expect(reports.map(report => report.added).sort()).toEqual([0, 1]);
    await expect(machines()).resolves.toHaveLength(1);
  });
});
