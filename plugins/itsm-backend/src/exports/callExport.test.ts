import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  AccessLogPage,
  SupportCall,
} from '@caih/backstage-plugin-itsm-common';
import { OTHER, OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { HucreSpreadsheetReader } from '../spreadsheet';
import { CALL_WORDS } from './callWords';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe('the log of calls as a workbook', () => {
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  let portal: Portal;

  const log = async (
    at: string,
    given: object = {},
    establishmentId = OWN,
  ): Promise<SupportCall> => {
    portal.at(at);
    const { status, body } = await portal
      .call('contractor', 'post', '/calls')
      .set('Idempotency-Key', portal.nextKey())
      .send({ establishmentId, subject: `Call of ${at}`, ...given });
    expect(status).toBe(201);
    return body;
  };
  const read = async (
    query: object = {},
    caller: 'contractor' | 'beneficiary' = 'contractor',
  ) => {
    const response = await portal
      .call(caller, 'get', '/calls/export')
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
    const [header, ...others] = rows;
    return {
      response,
      header,
      of: (name: string) => others.map(row => row[header.indexOf(name)]),
    };
  };

  beforeAll(async () => {
    portal = await startPortal(await databases.init(databaseId));
    await log('2026-12-31T22:59:59Z');
    await log('2026-12-31T23:00:00Z', {
      subject: '=HYPERLINK("http://x")',
      caller: 'Ada Roux',
    });
    await log('2027-01-04T09:00:00Z', {}, OTHER);
  });
  afterAll(() => portal.stop());

  it('holds the same calls as the list, in the same order, of a period too', async () => {
    for (const query of [
      {},
      { establishment: OWN },
      { from: '2026-12-31T23:00:00Z', to: '2027-01-04T09:00:00Z' },
    ]) {
      const { body } = await portal
        .call('contractor', 'get', '/calls')
        .query(query);
      const sheet = await read(query);
      expect(sheet.of('Objet')).toEqual(
        body.items.map((one: SupportCall) => one.subject),
      );
      expect(body.items.length).toBeGreaterThan(0);
    }
  });

  it('counts by week, month and year of Paris, where the desk is (D5)', async () => {
    const sheet = await read();
    expect([
      sheet.of('Année'),
      sheet.of('Mois'),
      sheet.of('Semaine ISO'),
    ]).toEqual([
      ['2027', '2027', '2026'],
      ['2027-01', '2027-01', '2026-12'],
      ['2027-W01', '2026-W53', '2026-W53'],
    ]);
  });

  it('shows an establishment its own calls only', async () => {
    expect((await read({}, 'beneficiary')).of('FINESS')).toEqual([OWN, OWN]);
  });

  it('says of a text that was removed that it was there', async () => {
    const call = await log('2027-01-05T09:00:00Z', {
      caller: 'Durandine',
      number: '3320',
    });
    await portal
      .call('beneficiary', 'post', `/calls/${call.id}/redactions`)
      .set('Idempotency-Key', portal.nextKey())
      .send({ fields: ['caller'], reason: 'A patient' });
    const sheet = await read({ from: '2027-01-05T09:00:00Z' });
    expect([
      sheet.of('Appelant'),
      sheet.of('Numéro de l’appelant'),
      sheet.of('Pour le compte de'),
    ]).toEqual([['[retiré]'], ['3320'], [null]]);
  });

  it('is told to the establishments whose calls it holds, when staff took it', async () => {
    await read({ establishment: OWN });
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
    expect(await lookedIn()).toContainEqual(['contractor', null]);
  });

  it('speaks the language asked for, and is named after the day', async () => {
    portal.at('2027-01-04T09:00:00Z');
    const { header, response } = await read({ language: 'en' });
    expect(header).toEqual(Object.values(CALL_WORDS.en.columns));
    expect(response.headers['content-disposition']).toBe(
      'attachment; filename="calls-2027-01-04.xlsx"',
    );
  });

  it('refuses a period that is none, with its field', async () => {
    const { status, body } = await portal
      .call('contractor', 'get', '/calls/export')
      .query({ from: 'yesterday' });
    expect([status, body.field]).toEqual([400, 'from']);
  });
});
