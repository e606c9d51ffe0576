import { TestDatabases } from '@backstage/backend-test-utils';
import {
  COLUMNS,
  type ImportLine,
  type InventoryImport,
} from '@caih/backstage-plugin-itsm-common';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../../__testUtils__/portal';
import { CSV_MEDIA_TYPE, XLSX_MEDIA_TYPE } from '../../router';
import { HucreSpreadsheetReader, readCsv } from '../../spreadsheet';
import {
  type TestCell,
  workbook,
  workbookEntries,
} from '../__testUtils__/workbook';
import { zip } from '../__testUtils__/zip';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const HEADERS = ['Nom', 'Constructeur', 'Modèle', 'Catégorie', 'N° de série'];
const line = (serial: string, name = `srv-${serial}`): TestCell[] => [
  name,
  'Hewlett-Packard',
  'ProLiant DL380 Gen10',
  'Serveur x86',
  serial,
];
/** The machine that the hospital has before every test. */
const KNOWN = line(`SYNTH-${OWN}`, `srv-${OWN}`);

describe.each(databases.eachSupportedId())(
  'an inventory that is given in, on %s',
  databaseId => {
    let portal: Portal;
    let stop: () => Promise<void>;
    let knex: Awaited<ReturnType<typeof databases.init>>;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      stop = () => portal.stop();
      for (const id of [OWN, OTHER]) {
        await knex('machine')
          .where({ id: MACHINE[id] })
          .update({ identity: `serial:hpe:synth${id}` });
      }
    });
    afterEach(() => stop());

    const give = (
      content: Buffer,
      options: { by?: Caller; to?: string; name?: string } = {},
    ) => {
      const { by = 'local-referent', to = OWN, name = 'parc.xlsx' } = options;
      // As a browser writes it, with a plus sign for a space.
      const query = new URLSearchParams({ establishment: to, fileName: name });
      return portal
        .call(by, 'post', `/imports?${query}`)
        .set(
          'Content-Type',
          name.endsWith('.csv') ? CSV_MEDIA_TYPE : XLSX_MEDIA_TYPE,
        )
        .send(content);
    };
    const given = async (rows: TestCell[][]): Promise<InventoryImport> => {
      const { status, body } = await give(workbook(rows));
      expect([status, body.error?.message]).toEqual([201, undefined]);
      return body;
    };
    const check = async (
      { id }: InventoryImport,
      said: { columns?: object[]; mode?: string } = {},
    ) =>
      portal
        .call('local-referent', 'post', `/imports/${id}/check`)
        .send({ columns: [], mode: 'update', ...said });
    const apply = ({ id }: InventoryImport, body: object = { lines: 'all' }) =>
      portal.call('local-referent', 'post', `/imports/${id}/apply`).send(body);
    const linesOf = async (
      { id }: InventoryImport,
      query: object = {},
    ): Promise<ImportLine[]> => {
      const { body } = await portal
        .call('local-referent', 'get', `/imports/${id}/lines`)
        .query(query);
      return body.items;
    };
    const download = async (path: string, query: object = {}) => {
      const { body, headers } = await portal
        .call('local-referent', 'get', path)
        .query(query)
        .buffer(true)
        .parse((answer, done) => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('end', () => done(null, Buffer.concat(chunks)));
        });
      return { content: body as Buffer, headers };
    };
    const names = async (): Promise<string[]> => {
      const { body } = await portal.call('local-referent', 'get', '/machines');
      return body.items.map((one: { name: string }) => one.name);
    };

    it('is checked, looked at and applied, and changes nothing before', async () => {
      const before = await given([HEADERS, KNOWN, line('n1'), line('n2')]);
      expect(before).toMatchObject({
        state: 'read',
        lineCount: 3,
        headerRow: 1,
        siteByDefault: { id: OWN },
        counts: null,
        created: { by: { ref: 'user:default/local-referent' } },
        mayImport: true,
        mayApply: true,
      });
      const { body: checked } = await check(before);
      expect(checked).toMatchObject({
        state: 'checked',
        known: 1,
        work: null,
        counts: { added: 2, changed: 0, unchanged: 1, removed: 0, wrong: 0 },
      });
      expect(await names()).toEqual([`srv-${OWN}`]);

      const { status, body: applied } = await apply(before);
      expect([status, applied.state, applied.applied]).toEqual([
        200,
        'applied',
        {
          at: '2026-11-23T08:00:00Z',
          by: {
            ref: 'user:default/local-referent',
            name: 'local-referent (person)',
          },
          lines: 'all',
        },
      ]);
      expect(await names()).toEqual([`srv-${OWN}`, 'srv-n1', 'srv-n2']);
      // What an order names: the file and its lines, for good.
      const { content } = await download(`/imports/${before.id}/file`);
      expect(content).toEqual(
        workbook([HEADERS, KNOWN, line('n1'), line('n2')]),
      );
      expect((await linesOf(before)).map(one => one.outcome)).toEqual([
        'unchanged',
        'added',
        'added',
      ]);
      const again = await apply(before);
      expect([again.status, again.body.code]).toEqual([409, 'already-applied']);
    });

    it('says of a name which other machine has it, and is applied all the same', async () => {
      const shared = await given([HEADERS, line('n1', `srv-${OWN}`)]);
      await check(shared);
      expect(await linesOf(shared, { language: 'fr' })).toMatchObject([
        {
          outcome: 'added',
          faults: [],
          warnings: [
            {
              cell: 'A2',
              header: 'Nom',
              code: 'name-shared',
              message: expect.stringContaining(`(SYNTH-${OWN})`),
              value: `srv-${OWN}`,
            },
          ],
        },
      ]);
      expect((await apply(shared)).status).toBe(200);
      expect(await names()).toEqual([`srv-${OWN}`, `srv-${OWN}`]);

      // A name that no other machine has says nothing.
      const renamed = await given([HEADERS, line('n1'), KNOWN]);
      await check(renamed);
      const [changed, unchanged] = await linesOf(renamed);
      expect([changed.outcome, changed.warnings]).toEqual([
        'changed',
        undefined,
      ]);
      expect(unchanged.warnings).toBeUndefined();
    });

    it('remembers what the columns of one’s own file are', async () => {
      const rows = [
        ['Libellé', 'Marque', 'Référence', 'Famille', 'S/N'],
        line('n1'),
      ];
      const first = await given(rows);
      expect(first.columns.map(one => one.column)).toEqual([
        null,
        'maker',
        null,
        null,
        'serialNumber',
      ]);
      const missing = await check(first);
      expect([missing.status, missing.body.field, missing.body.code]).toEqual([
        400,
        'columns.model',
        'column-missing',
      ]);
      const { body } = await check(first, {
        columns: [
          { index: 0, column: 'name' },
          { index: 2, column: 'model' },
          { index: 3, column: 'category' },
        ],
      });
      expect(body.counts).toMatchObject({ added: 1, wrong: 0 });

      const second = await given(rows);
      expect(second.columns.map(one => [one.column, one.by])).toEqual([
        ['name', 'remembered'],
        ['maker', 'remembered'],
        ['model', 'remembered'],
        ['category', 'remembered'],
        ['serialNumber', 'remembered'],
      ]);
      // Another establishment's files are its own.
      const theirs = await give(workbook(rows), {
        by: 'contractor',
        to: OTHER,
      });
      expect(theirs.body.columns[0]).toMatchObject({ column: null });
    });

    it('says what is wrong cell by cell, applies the good lines alone, and gives the workbook back', async () => {
      const inventory = await given([
        HEADERS,
        line('n1'),
        ['srv-x', 'HPE', '', 'Grille-pain', 'n2'],
        line('n1', 'twice'),
        line('n3'),
      ]);
      await check(inventory);
      const [first, category, twice] = await linesOf(inventory, {
        outcome: 'wrong',
      });
      expect(
        category.faults.map(({ cell, header, code }) => [cell, header, code]),
      ).toEqual([
        ['C3', 'Modèle', 'required'],
        ['D3', 'Catégorie', 'category-unknown'],
      ]);
      expect(
        [first, twice].map(({ faults }) =>
          faults.map(({ cell, code, message }) => [cell, code, message]),
        ),
      ).toEqual([
        [[null, 'line-twice', expect.stringContaining('aussi à la ligne 4')]],
        [[null, 'line-twice', expect.stringContaining('aussi à la ligne 2')]],
      ]);

      const refused = await apply(inventory);
      expect([refused.status, refused.body.code]).toEqual([422, 'lines-wrong']);
      const { body } = await apply(inventory, { lines: 'good' });
      expect(body.applied.lines).toBe('good');
      expect(await names()).toEqual([`srv-${OWN}`, 'srv-n3']);

      const { content, headers } = await download(
        `/imports/${inventory.id}/corrections`,
        { language: 'en' },
      );
      expect(headers['content-disposition']).toContain('filename="parc.xlsx"');
      const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
        content,
      );
      expect(rows.map(row => row[5] ?? null)).toEqual([
        'To correct',
        expect.stringContaining('on line 4 too'),
        expect.stringMatching(
          /^Modèle: This cell must be filled in\.\nCatégorie: This category is unknown/,
        ),
        expect.stringContaining('on line 2 too'),
        null,
      ]);
      expect(rows[2].slice(0, 5)).toEqual([
        'srv-x',
        'HPE',
        '',
        'Grille-pain',
        'n2',
      ]);
      // It comes back corrected, and what was written into it is read past.
      const again = await give(content);
      expect(again.body.columns).toHaveLength(5);
    });

    it('removes what a whole fleet does not name, once the number is typed', async () => {
      const first = await given([HEADERS, KNOWN, line('n1')]);
      await check(first);
      await apply(first);
      const whole = await given([HEADERS, KNOWN]);
      const { body } = await check(whole, { mode: 'whole-fleet' });
      expect(body).toMatchObject({ known: 2, counts: { removed: 1 } });

      const untyped = await apply(whole);
      expect([untyped.status, untyped.body.code]).toEqual([
        422,
        'removals-not-typed',
      ]);
      expect((await apply(whole, { lines: 'all', removals: 2 })).status).toBe(
        422,
      );
      expect((await apply(whole, { lines: 'all', removals: 1 })).status).toBe(
        200,
      );
      expect(await names()).toEqual([`srv-${OWN}`]);
      const { body: changes } = await portal.call(
        'catalog',
        'get',
        '/machines/changes',
      );
      expect(
        changes.changes.filter((one: { removed: boolean }) => one.removed),
      ).toMatchObject([{ machine: null }]);

      // A later line brings it back as it was.
      const [{ id }] = await knex('machine').where({ name: 'srv-n1' });
      const back = await given([HEADERS, line('n1')]);
      await check(back);
      await apply(back);
      const { body: machine } = await portal.call(
        'local-referent',
        'get',
        `/machines/${id}`,
      );
      expect(machine.name).toBe('srv-n1');
    });

    it('never removes a machine with open tickets, be they registered since the check', async () => {
      const ticket = await portal.register(OWN);
      const whole = await given([HEADERS, line('n1')]);
      await check(whole, { mode: 'whole-fleet' });
      expect(await linesOf(whole, { outcome: 'kept' })).toMatchObject([
        { machineId: MACHINE[OWN], reason: 'open-tickets' },
      ]);
      await portal.act('contractor', ticket, 'restore', {
        solution: 'Done',
        backInOperation: true,
      });
      await portal.act('beneficiary', ticket, 'approve', {});
      const { body } = await check(whole, { mode: 'whole-fleet' });
      expect(body.counts).toMatchObject({ kept: 0, removed: 1 });

      await portal.register(OWN);
      const late = await apply(whole, { lines: 'all', removals: 1 });
      expect([late.status, late.body.code]).toEqual([409, 'fleet-changed']);
      expect(await names()).toEqual([`srv-${OWN}`]);
      const { body: free } = await portal.call(
        'local-referent',
        'get',
        `/imports/${whole.id}`,
      );
      expect([free.state, free.work]).toEqual(['checked', null]);
    });

    it('lets no ticket come to a machine that has left', async () => {
      const whole = await given([HEADERS, line('n1')]);
      await check(whole, { mode: 'whole-fleet' });
      await apply(whole, { lines: 'all', removals: 1 });
      const { status, body } = await portal
        .call('beneficiary', 'post', '/tickets')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          title: 'Disk failed',
          description: 'Amber light',
          impact: 2,
          urgency: 2,
          machineId: MACHINE[OWN],
        });
      expect([status, body.code]).toEqual([400, 'unknown-machine']);
    });

    it('is applied as it was checked or not at all', async () => {
      const one = await given([HEADERS, line('n1')]);
      const other = await given([HEADERS, line('n1', 'another-name')]);
      await check(one);
      await check(other);
      expect((await apply(one)).status).toBe(200);
      const late = await apply(other);
      expect([late.status, late.body.code]).toEqual([409, 'fleet-changed']);
      const unchecked = await apply(await given([HEADERS, line('n3')]));
      expect([unchecked.status, unchecked.body.code]).toEqual([
        409,
        'not-checked',
      ]);
      expect(await names()).toEqual([`srv-${OWN}`, 'srv-n1']);
    });

    it('refuses a serial number of another establishment, and names it to who may see it', async () => {
      const rows = [HEADERS, line(`SYNTH-${OTHER}`)];
      const messageFor = async (
        by: 'contractor' | 'local-referent',
        id: string,
      ) => {
        const { body } = await portal
          .call(by, 'post', `/imports/${id}/check`)
          .send({ columns: [], mode: 'update' });
        expect(body.counts).toMatchObject({ added: 0, wrong: 1 });
        const lines = await portal
          .call(by, 'get', `/imports/${id}/lines`)
          .query({ language: 'en' });
        return lines.body.items[0].faults[0].message;
      };
      const theirs = await give(workbook(rows));
      expect(await messageFor('local-referent', theirs.body.id)).toMatch(
        /that of a machine of another establishment of the contract/,
      );
      const ours = await give(workbook(rows), { by: 'contractor' });
      expect(await messageFor('contractor', ours.body.id)).toContain(
        `that of srv-${OTHER}, at Hospital ${OTHER}`,
      );
    });

    it('is taken under a name with spaces and signs', async () => {
      const name = 'inventaire & parc (1) + 2*.xlsx';
      const { status, body } = await give(workbook([HEADERS, line('n9')]), {
        name,
      });
      expect([status, body.fileName]).toEqual([201, name]);
    });

    it('is given in and checked by the contractor, and applied by the referent (CI25)', async () => {
      const { body: handed } = await give(
        workbook([HEADERS, line('by-contractor')]),
        { by: 'contractor' },
      );
      const { body: checked } = await portal
        .call('contractor', 'post', `/imports/${handed.id}/check`)
        .send({ columns: [], mode: 'update' });
      expect(checked).toMatchObject({
        state: 'checked',
        mayImport: true,
        mayApply: false,
      });
      const refused = await portal
        .call('contractor', 'post', `/imports/${handed.id}/apply`)
        .send({ lines: 'all' });
      expect([refused.status, refused.body.error.message]).toEqual([
        403,
        'Only the local referent of the establishment may apply its inventory',
      ]);
      expect(await names()).not.toContain('srv-by-contractor');
      const { body: applied } = await portal
        .call('local-referent', 'post', `/imports/${handed.id}/apply`)
        .send({ lines: 'all' });
      expect(applied).toMatchObject({
        state: 'applied',
        created: { by: { ref: 'user:default/contractor' } },
        applied: { by: { ref: 'user:default/local-referent' } },
      });
      expect(await names()).toContain('srv-by-contractor');
    });

    it('comes as CSV, and goes back as CSV', async () => {
      const csv = Buffer.from(
        `Nom;Constructeur;Modèle;Catégorie;N° de série;Fin de garantie\r\n"srv;1";HPE;DL380;Serveur x86;00042;31/12/2027\r\nsrv-2;HPE;DL380;Serveur;;\r\n`,
        'latin1',
      );
      const { status, body } = await give(csv, { name: 'parc.csv' });
      expect([status, body.format]).toEqual([201, 'csv']);
      await check(body);
      expect(await linesOf(body)).toMatchObject([
        { outcome: 'added', name: 'srv;1' },
        { outcome: 'wrong', faults: [{ code: 'identity-missing' }] },
      ]);
      const { content } = await download(`/imports/${body.id}/corrections`);
      const { rows, delimiter } = readCsv(content);
      expect(delimiter).toBe(';');
      expect(rows[0][6]).toBe('À corriger');
      expect(rows[1].slice(4)).toEqual(['00042', '31/12/2027', null]);
      expect(rows[2][6]).toMatch(/ni numéro de série/);
      await apply(body, { lines: 'good' });
      const [machine] = await knex('machine').where({ name: 'srv;1' });
      expect([machine.serial_number, machine.warranty_end]).toEqual([
        '00042',
        '2027-12-31',
      ]);
    });

    it('comes out as it goes in: the workbook of the fleet changes nothing', async () => {
      const first = await given([
        [...HEADERS, 'Châssis', 'Fin de garantie', 'Baie'],
        [
          ...line('c1', 'enc-1').slice(0, 3),
          'Châssis',
          'c1',
          null,
          'aucune',
          '007',
        ],
        [...line('b1'), 'enc-1', { day: '2027-12-31' }, null],
      ]);
      await check(first);
      await apply(first);
      for (const language of ['fr', 'en']) {
        const filled = await download('/imports/template', {
          establishment: OWN,
          machines: true,
          language,
        });
        const exported = await download('/machines/export', {
          establishment: OWN,
          language,
        });
        for (const { content } of [filled, exported]) {
          const { body } = await give(content);
          expect(body.columns).toHaveLength(COLUMNS.length);
          const { body: checked } = await check(body, { mode: 'whole-fleet' });
          expect(checked.counts).toEqual({
            added: 0,
            changed: 0,
            removed: 0,
            unchanged: 3,
            kept: 0,
            wrong: 0,
          });
        }
      }
    });

    it('starts from a template with lists and explanations', async () => {
      const { content, headers } = await download('/imports/template', {
        establishment: OWN,
      });
      expect(headers['content-disposition']).toContain(
        `modele-inventaire-${OWN}.xlsx`,
      );
      const { name, rows } = await new HucreSpreadsheetReader().readFirstSheet(
        content,
      );
      expect(name).toBe('Inventaire');
      expect(rows[0]).toEqual(COLUMNS.map(one => one.header));
      const empty = await give(content);
      expect([empty.status, empty.body.code]).toEqual([400, 'file-empty']);
    });

    it.each([
      [
        'a bomb',
        'workbook-too-large',
        () => {
          const bomb = {
            name: 'xl/media/0.bin',
            content: Buffer.alloc(20 << 20),
          };
          return zip([...workbookEntries([HEADERS]), bomb]);
        },
      ],
      [
        'macros',
        'workbook-macros',
        () =>
          zip([
            ...workbookEntries([HEADERS]),
            { name: 'xl/vbaProject.bin', content: 'x' },
          ]),
      ],
      [
        'more lines than any hospital has',
        'workbook-too-large',
        () => Buffer.from(`Nom\n${'a\n'.repeat(1_000_000)}`),
      ],
      [
        'something that is neither',
        'file-unknown',
        () => Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]),
      ],
      [
        'a workbook of before 2007',
        'workbook-encrypted',
        () => {
          const compound = Buffer.alloc(1024);
          Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(compound);
          return compound;
        },
      ],
    ])('is refused when it is %s: %s', async (_, code, content) => {
      const { status, body } = await give(content());
      expect([status, body.code]).toEqual([400, code]);
      expect(
        (await portal.call('local-referent', 'get', '/imports')).body.items,
      ).toEqual([]);
    });

    it('survives two cells as far apart as can be', async () => {
      const giant = zip(
        workbookEntries([HEADERS, line('n1')]).map(entry =>
          entry.name === 'xl/worksheets/sheet1.xml'
            ? {
                ...entry,
                content: String(entry.content).replace(
                  '</sheetData>',
                  '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
                ),
              }
            : entry,
        ),
      );
      const { status, body } = await give(giant);
      expect([status, body.lineCount]).toEqual([201, 1]);
    });

    it('is too large from 10 MB on, and says so', async () => {
      const { status, body } = await give(Buffer.alloc(10 * 1024 * 1024 + 1));
      expect([status, body.code]).toEqual([413, 'too-large']);
    });

    it('is told to the establishment when staff gave it in', async () => {
      await give(workbook([HEADERS, line('n1')]), { by: 'contractor' });
      const looked = async () => {
        const { body } = await portal.call(
          'local-referent',
          'get',
          `/establishments/${OWN}/access-log`,
        );
        return body.items.map((one: { kind: string }) => one.kind);
      };
      for (let tries = 0; tries < 50 && !(await looked()).length; tries += 1) {
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      expect(await looked()).toEqual(['machines']);
    });

    it('is forgotten after a month where it was never applied', async () => {
      const old = await given([HEADERS, line('n1')]);
      const kept = await given([HEADERS, line('n2')]);
      await check(kept);
      await apply(kept);
      portal.at('2026-12-24T08:00:00Z');
      const fresh = await given([HEADERS, line('n3')]);
      const { body } = await portal.call('beneficiary', 'get', '/imports');
      expect(body.items.map((one: InventoryImport) => one.id)).toEqual([
        fresh.id,
        kept.id,
      ]);
      expect(
        (await portal.call('beneficiary', 'get', `/imports/${old.id}`)).status,
      ).toBe(404);
    });
  },
);
