import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  AccessLogPage,
  TicketPage,
} from '@caih/backstage-plugin-itsm-common';
import { OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { type CellValue, HucreSpreadsheetReader } from '../spreadsheet';
import { WORDS } from './words';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe('the list of tickets as a workbook', () => {
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal(await databases.init(databaseId));
    portal.at('2026-11-23T08:00:00Z');
    for (const title of ['Disk 1', '=HYPERLINK("http://x")', '+1', 'Disk 4']) {
      await portal
        .call('contractor', 'post', '/tickets')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          title,
          description: 'Amber light',
          impact: 2,
          urgency: 2,
          machineText: 'The old one',
          establishmentId: OWN,
        });
    }
    const ticket = await portal.register(OWN);
    await portal.act('contractor', ticket, 'record-maker-case', {
      caseNumber: 'SR-4821',
      chaseOn: '2026-11-25',
    });
    await portal.act('contractor', ticket, 'take', {});
  });
  afterAll(() => portal.stop());

  const read = async (query: object) => {
    const response = await portal
      .call('contractor', 'get', '/tickets/export')
      .query(query)
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', chunk => chunks.push(chunk));
        answer.on('end', () => done(null, Buffer.concat(chunks)));
      });
    const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
      response.body,
    );
    return { response, header: rows[0], rows: rows.slice(1) };
  };
  const cellsOf = (
    { header, rows }: { header: CellValue[]; rows: CellValue[][] },
    name: string,
  ) => rows.map(row => row[header.indexOf(name)]);

  it.each([
    {},
    { work: 'mine' },
    { work: 'queue', sort: 'due' },
    { text: 'disk', state: 'registered' },
  ])(
    'holds the same tickets as the list, in the same order: %j',
    async query => {
      const { body } = await portal
        .call('contractor', 'get', '/tickets')
        .query({ ...query, limit: 200 });
      const { items } = body as TicketPage;
      const sheet = await read(query);
      expect(cellsOf(sheet, 'Numéro')).toEqual(items.map(one => one.id));
      expect(cellsOf(sheet, 'Titre')).toEqual(items.map(one => one.title));
      expect(items.length).toBeGreaterThan(0);
    },
  );

  it('is told to the establishments whose tickets it holds, when staff took it', async () => {
    await read({});
    await portal.call('local-referent', 'get', '/tickets/export');
    const lookedIn = async () => {
      const { body } = await portal.call(
        'local-referent',
        'get',
        `/establishments/${OWN}/access-log`,
      );
      return (body as AccessLogPage).items
        .filter(({ kind }) => kind === 'export')
        .map(({ person, subject }) => [person.role, subject]);
    };
    // It is written once the answer is on its way.
    for (let tries = 0; tries < 50 && !(await lookedIn()).length; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    expect(await lookedIn()).toEqual([['contractor', null]]);
  });

  it('keeps numbers of establishments as text, and dates as dates at the site', async () => {
    const sheet = await read({ work: 'mine' });
    const [row] = sheet.rows;
    const cell = (name: string) => row[sheet.header.indexOf(name)];
    expect({
      finess: cell('FINESS'),
      registered: cell('Enregistré (heure du site)'),
      chase: cell('À relancer le'),
      makerCase: cell('Dossier constructeur'),
      holder: cell('Chez'),
    }).toEqual({
      finess: OWN,
      registered: { day: '2026-11-23' },
      chase: { day: '2026-11-25' },
      makerCase: 'SR-4821',
      holder: 'contractor (person)',
    });
  });

  it('takes what looks like a formula for the text it is', async () => {
    expect(cellsOf(await read({}), 'Titre')).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://x")', '+1']),
    );
  });

  it('speaks the language asked for, and is named after the day', async () => {
    const { header, response } = await read({ language: 'en' });
    expect(header).toEqual(Object.values(WORDS.en.columns));
    expect(response.headers['content-disposition']).toBe(
      'attachment; filename="incidents-2026-11-23.xlsx"',
    );
  });
});
