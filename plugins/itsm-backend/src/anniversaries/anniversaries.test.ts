import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  AnniversaryList,
  ListedMachine,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { DatabaseLifecycleStore } from '../endOfLife/DatabaseLifecycleStore';
import { EndOfLifeService } from '../endOfLife/EndOfLifeService';
import { MIGRATIONS_DIRECTORY } from '../database';
import { readPdf } from '../documents/__testUtils__/readPdf';
import { workbook } from '../fleet/__testUtils__/workbook';
import { DatabaseMessageStore, type RawDbMessageRow } from '../messages';
import { CSV_MEDIA_TYPE, XLSX_MEDIA_TYPE } from '../router';
import { HucreSpreadsheetReader, HucreSpreadsheetWriter } from '../spreadsheet';
import { DatabaseAnniversaryStore } from './DatabaseAnniversaryStore';
import { ListFiles } from './ListFiles';
import { listWriter } from './listWriter';
import { makeLists } from './makeLists';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const ANNIVERSARY = '2026-11-24T08:00:00Z';
const ENDS = [
  'Maker;Model;End of support;End of spare parts;Source;Seen on',
  'HPE;ProLiant DL380 Gen10;;30/06/2027;Letter of the maker;01/01/2026',
].join('\n');

describe.each(databases.eachSupportedId())(
  'anniversary lists on %s (CCTP 2.1.30, E1)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let importId: string;
    const store = DatabaseAnniversaryStore.create();

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      portal.at('2025-11-24T08:00:00Z');
      const { body } = await portal
        .call('contractor', 'post', '/imports')
        .query({ establishment: OWN, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(
          workbook([
            ['Nom', 'Constructeur', 'Modèle', 'Catégorie'],
            ['srv-2', 'HPE', 'DL380', 'Serveur x86'],
          ]),
        );
      importId = body.id;
    });
    afterEach(() => portal.stop());

    const order = async (given: object = {}) =>
      knex('purchase_order').insert({
        id: 'CMD-2025-000001',
        establishment_id: OWN,
        kind: 'first',
        state: 'started',
        reference: 'BC-2025-311',
        import_id: importId,
        placed_on: '2025-11-24',
        execute_by: '2025-12-24',
        placed_at: 0,
        placed_by: 'user:default/local-referent',
        placed_by_name: 'local-referent (person)',
        ...given,
      });
    const importEnds = async () => {
      const { status } = await portal
        .call('contractor', 'post', '/end-of-life/table/imports')
        .query({ fileName: 'fins-de-vie.csv' })
        .set('Content-Type', CSV_MEDIA_TYPE)
        .send(Buffer.from(ENDS));
      expect(status).toBeLessThan(300);
    };
    const make = (at: string) => {
      portal.at(at);
      const clock = { now: () => at };
      const endOfLife = EndOfLifeService.create({
        knex,
        store: DatabaseLifecycleStore.create(),
        clock,
        leadDays: 180,
        threshold: 0.95,
      });
      return makeLists({
        knex,
        store,
        machinesAtRisk: (...args) => endOfLife.machinesAtRisk(...args),
        outbox: DatabaseMessageStore.create(),
        clock,
        logger: mockServices.logger.mock(),
      });
    };
    const lists = async (
      caller: Caller = 'local-referent',
      query: object = {},
    ): Promise<AnniversaryList[]> =>
      (await portal.call(caller, 'get', '/obsolescence/lists').query(query))
        .body.items;
    const machinesOf = async (id: string): Promise<ListedMachine[]> =>
      (
        await portal.call(
          'local-referent',
          'get',
          `/obsolescence/lists/${id}/machines`,
        )
      ).body.items;
    const fileOf = async (id: string, query: object) => {
      const response = await portal
        .call('beneficiary', 'get', `/obsolescence/lists/${id}/file`)
        .query(query)
        .buffer(true)
        .parse((answer, done) => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('end', () => done(null, Buffer.concat(chunks)));
        });
      return { content: response.body as Buffer, headers: response.headers };
    };

    it('are made from midnight in Paris on the anniversary, once, and told', async () => {
      await order();
      expect(await make('2026-11-23T22:59:59Z')).toBe(0);
      expect(await lists()).toEqual([]);
      expect(await make('2026-11-23T23:00:00Z')).toBe(1);
      expect(await make('2026-11-24T23:00:00Z')).toBe(0);
      expect(await lists()).toEqual([
        {
          id: 'LAO-2026-000001',
          establishmentId: OWN,
          establishmentName: `Hospital ${OWN}`,
          day: '2026-11-24',
          nextDay: '2027-11-24',
          madeAt: '2026-11-23T23:00:00Z',
          orders: [{ id: 'CMD-2025-000001', reference: 'BC-2025-311' }],
          counts: { out: 0, ending: 0, unproven: 0, 'at-risk': 0 },
        },
      ]);
      expect(
        await knex('message_notice')
          .where('kind', 'anniversary-list')
          .select('ticket', 'establishment_id'),
      ).toEqual([{ ticket: 'LAO-2026-000001', establishment_id: OWN }]);
      expect(await make('2027-11-24T08:00:00Z')).toBe(1);
      expect((await lists()).map(one => one.day)).toEqual([
        '2027-11-24',
        '2026-11-24',
      ]);
    });

    it('name what is at risk, and what a notice has end', async () => {
      await order();
      portal.at('2026-01-10T08:00:00Z');
      await importEnds();
      await make(ANNIVERSARY);
      const [list] = await lists();
      expect(list.counts).toEqual({
        out: 0,
        ending: 0,
        unproven: 0,
        'at-risk': 1,
      });
      expect(await machinesOf(list.id)).toEqual([
        {
          machineId: MACHINE[OWN],
          entityRef: `resource:default/hw-${MACHINE[OWN]}`,
          name: `srv-${OWN}`,
          maker: 'HPE',
          model: 'ProLiant DL380 Gen10',
          serialNumber: `SYNTH-${OWN}`,
          siteName: 'Main site',
          situation: 'at-risk',
          noticeId: null,
          lastDay: null,
          firstDay: '2027-11-24',
          endsOn: '2027-06-30',
          endKind: 'spare-parts',
          origin: 'Letter of the maker',
        },
      ]);

      // The notice asks for 30 June 2028: before the anniversary after next.
      portal.at('2026-12-01T08:00:00Z');
      const { id, version } = await portal.tellNotice(OWN);
      await make('2027-11-24T08:00:00Z');
      const [second] = await lists();
      expect(await machinesOf(second.id)).toMatchObject([
        {
          situation: 'unproven',
          noticeId: id,
          lastDay: '2028-06-30',
          firstDay: '2028-11-24',
          origin: null,
        },
      ]);
      await portal
        .call(
          'local-referent',
          'post',
          `/obsolescence/notices/${id}/acts/acknowledge`,
        )
        .set('If-Match', `"${version}"`)
        .send({});
      // What was made stays as it was.
      expect(await machinesOf(second.id)).toMatchObject([
        { situation: 'unproven' },
      ]);
      await make('2028-11-24T08:00:00Z');
      const [third] = await lists();
      expect(await machinesOf(third.id)).toMatchObject([
        {
          situation: 'ending',
          noticeId: id,
          lastDay: '2028-11-24',
          firstDay: null,
        },
      ]);
    });

    it('owe nothing for a withdrawn order, nor in its first year', async () => {
      await order({ state: 'withdrawn' });
      await order({
        id: 'CMD-2026-000002',
        kind: 'yearly',
        reference: 'BC-2026-1',
        placed_on: '2026-03-02',
      });
      expect(await make(ANNIVERSARY)).toBe(0);
    });

    it('keep one that fails from nobody else', async () => {
      await order();
      await order({ id: 'CMD-2025-000002', establishment_id: OTHER });
      portal.at(ANNIVERSARY);
      const made = await makeLists({
        knex,
        store,
        async machinesAtRisk(_scope, establishmentId) {
          if (establishmentId === OWN) throw new Error('not now');
          return [];
        },
        outbox: DatabaseMessageStore.create(),
        clock: { now: () => ANNIVERSARY },
        logger: mockServices.logger.mock(),
      });
      expect(made).toBe(1);
      expect(
        (await lists('coordinator')).map(one => one.establishmentId),
      ).toEqual([OTHER]);
      expect(await make(ANNIVERSARY)).toBe(1);
    });

    it('are files of the same list in both languages, "none" said', async () => {
      await order();
      await order({ id: 'CMD-2025-000002', establishment_id: OTHER });
      await knex('machine').where('id', MACHINE[OTHER]).del();
      portal.at('2026-01-10T08:00:00Z');
      await importEnds();
      await make(ANNIVERSARY);
      const [list] = await lists();
      const pdf = await fileOf(list.id, { format: 'pdf', language: 'fr' });
      expect(pdf.headers['content-type']).toBe('application/pdf');
      expect(pdf.headers['content-disposition']).toContain(
        `${list.id}-liste-annuelle.pdf`,
      );
      const words = readPdf(pdf.content).pages.join(' ').replace(/\s+/g, ' ');
      expect(words).toContain('À risque, sans avis (1)');
      expect(words).toContain('30 juin 2027, fin des pièces');
      expect(words).toContain('24 novembre 2027');
      expect(words).toContain('Figurer sur cette liste ne vaut pas avis');

      const book = await fileOf(list.id, { format: 'xlsx', language: 'en' });
      const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
        book.content,
      );
      expect(rows[0].slice(0, 4)).toEqual([
        'FINESS',
        'Establishment',
        'Situation',
        'Name',
      ]);
      expect(rows[1].slice(0, 4)).toEqual([
        OWN,
        `Hospital ${OWN}`,
        'At risk, without a notice',
        `srv-${OWN}`,
      ]);

      const [none] = await lists('coordinator', { establishment: OTHER });
      const writer = listWriter({
        knex,
        store,
        files: ListFiles.create({ writer: new HucreSpreadsheetWriter() }),
      });
      const message = { ticket: none.id, language: 'fr' } as RawDbMessageRow;
      expect(writer.pathOf(message)).toBe(`/obsolescence/lists/${none.id}`);
      const written = await writer.write(message, {
        establishment: 'CHU de Nantes',
        url: 'https://portal.example.org/list',
        now: ANNIVERSARY,
      });
      expect(written?.content.subject).toBe(
        `[${none.id}] Liste annuelle des matériels qui ne sont plus maintenus`,
      );
      expect(written?.content.paragraphs[0]).toContain(
        'Aucun matériel n’est sorti de la maintenance, ni ne doit en sortir avant le 24 novembre 2027.',
      );
      const attached = (await written?.attachments()) ?? [];
      expect(attached.map(one => [one.fileName, one.type])).toEqual([
        [`${none.id}-liste-annuelle.pdf`, 'application/pdf'],
        [`${none.id}-liste-annuelle.xlsx`, XLSX_MEDIA_TYPE],
      ]);
    });

    it('are listed page after page, those of others not', async () => {
      await order({ placed_on: '2024-05-02' });
      await order({
        id: 'CMD-2024-000002',
        kind: 'yearly',
        reference: 'BC-2024-2',
        placed_on: '2024-09-02',
      });
      await order({ id: 'CMD-2025-000002', establishment_id: OTHER });
      await make(ANNIVERSARY);
      const first = await portal
        .call('coordinator', 'get', '/obsolescence/lists')
        .query({ limit: 2 });
      expect(first.body.items.map((one: AnniversaryList) => one.day)).toEqual([
        '2026-11-24',
        '2026-09-02',
      ]);
      const next = await lists('coordinator', {
        limit: 2,
        cursor: first.body.nextCursor,
      });
      expect(next.map(one => one.day)).toEqual(['2026-05-02']);
      expect((await lists()).map(one => one.day)).toEqual([
        '2026-09-02',
        '2026-05-02',
      ]);
      expect(
        (
          await portal
            .call('local-referent', 'get', '/obsolescence/lists')
            .query({ cursor: 'x' })
        ).body.code,
      ).toBe('unknown-cursor');
    });

    it('leave nothing behind where their tables are taken back', async () => {
      await order();
      await make(ANNIVERSARY);
      const directory = { directory: MIGRATIONS_DIRECTORY };
      const name = '20261126020000_anniversary_lists.js';
      await knex.migrate.down({ ...directory, name });
      expect(await knex.schema.hasTable('anniversary_list')).toBe(false);
      await knex.migrate.up({ ...directory, name });
      expect(await make(ANNIVERSARY)).toBe(1);
    });
  },
);
