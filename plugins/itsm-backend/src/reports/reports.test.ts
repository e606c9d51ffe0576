import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  PortalKind,
  ReportDetail,
  ReportPage,
  Ticket,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { readPdf } from '../documents/__testUtils__/readPdf';
import { countFigures } from '../indicators/countFigures';
import { DatabaseIndicatorStore } from '../indicators/DatabaseIndicatorStore';
import { ServiceLevelService } from '../indicators/ServiceLevelService';
import { DatabaseMessageStore, type RawDbMessageRow } from '../messages';
import { readBook } from '../spreadsheet/__testUtils__/readBook';
import { HucreSpreadsheetReader, HucreSpreadsheetWriter } from '../spreadsheet';
import { DatabaseTicketStore } from '../tickets';
import { DatabaseReportStore } from './DatabaseReportStore';
import { makeReports } from './makeReports';
import { ReportFiles } from './ReportFiles';
import { reportWriter } from './reportWriter';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'reports of service levels on %s (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1)',
  databaseId => {
    const store = DatabaseReportStore.create();
    let knex: Knex;
    let portal: Portal;
    let now: string;

    const at = (instant: string) => {
      now = instant;
      portal.at(instant);
    };
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      at('2026-09-07T08:00:00Z');
    });
    afterEach(() => portal.stop());

    const clock = { now: () => now };
    const count = () => countFigures({ knex, clock });
    const make = (kind: PortalKind = 'shared') => {
      const figures = DatabaseIndicatorStore.create();
      return makeReports({
        knex,
        store,
        figures,
        levels: ServiceLevelService.create({
          knex,
          store: figures,
          tickets: DatabaseTicketStore.create(),
          fleet: {
            establishmentNames: async () => new Map([[OWN, 'CH de Cholet']]),
          },
          clock,
          portal: kind,
          indicators: { warrantyCounts: true, countsUntil: 'restoration' },
        }),
        outbox: DatabaseMessageStore.create(),
        portal: kind,
        clock,
        logger: mockServices.logger.mock(),
      });
    };
    const act = async (
      caller: Caller,
      ticket: Ticket,
      name: Parameters<Portal['act']>[2],
      input: object = {},
    ) => {
      const { status, body } = await portal.act(caller, ticket, name, input);
      if (status !== 200) throw new Error(JSON.stringify(body));
    };
    /** Closed after six hours of a restore time of four. */
    const closedLate = async () => {
      const ticket = await portal.register();
      at('2026-09-07T14:00:00Z');
      await act('contractor', ticket, 'restore', {
        solution: 'Disk replaced',
        backInOperation: true,
        latenessReason: 'The part came late',
      });
      await act('local-referent', ticket, 'approve');
    };
    const list = async (caller: Caller, query: object = {}) =>
      (await portal.call(caller, 'get', '/reports').query(query))
        .body as ReportPage;
    const named = async (caller: Caller, query: object = {}) =>
      (await list(caller, query)).items.map(
        ({ kind, establishment, from, to }) =>
          [kind, establishment?.id ?? 'lot', from, to].join(' '),
      );
    const fileOf = (caller: Caller, id: string, query: object) =>
      portal
        .call(caller, 'get', `/reports/${id}/file`)
        .query(query)
        .buffer(true)
        .parse((stream, done) => {
          const chunks: Buffer[] = [];
          stream.on('data', chunk => chunks.push(chunk));
          stream.on('end', () => done(null, Buffer.concat(chunks)));
        });

    it('are made once, on the third working day, of what has come to rest', async () => {
      await closedLate();
      at('2026-10-05T06:59:59Z');
      await count();
      expect(await make()).toBe(0);
      at('2026-10-05T07:00:00Z');
      // Counted a second ago: more may be on its way.
      expect(await make()).toBe(0);
      at('2026-10-05T07:02:00Z');
      expect(await make()).toBe(3);
      expect(await make()).toBe(0);
      expect(await named('contractor')).toEqual([
        'quarterly lot 2026-07 2026-09',
        'monthly lot 2026-09 2026-09',
        `monthly ${OWN} 2026-09 2026-09`,
      ]);
      // Sent to the coordinator and the desk: those of the lot.
      expect(
        await knex('message_notice')
          .where('kind', 'report-made')
          .select('establishment_id', 'step'),
      ).toEqual([
        { establishment_id: 'lot', step: 0 },
        { establishment_id: 'lot', step: 0 },
      ]);
    });

    it('are none of the lot in a member’s own portal (AI1)', async () => {
      await closedLate();
      await count();
      at('2026-10-05T07:02:00Z');
      expect(await make('alone')).toBe(1);
      expect(await named('contractor')).toEqual([
        `monthly ${OWN} 2026-09 2026-09`,
      ]);
    });

    it('are seen by an establishment of its own alone, page after page', async () => {
      await closedLate();
      await count();
      at('2026-10-05T07:02:00Z');
      await make();
      expect(await named('beneficiary')).toEqual([
        `monthly ${OWN} 2026-09 2026-09`,
      ]);
      expect(
        await named('coordinator', { scale: 'lot', kind: 'monthly' }),
      ).toEqual(['monthly lot 2026-09 2026-09']);
      const first = await list('contractor', { limit: 2 });
      const second = await list('contractor', {
        limit: 2,
        cursor: first.nextCursor,
      });
      expect([
        first.items.length,
        second.items.length,
        second.nextCursor,
      ]).toEqual([2, 1, null]);
      const [quarterly] = first.items;
      const { status } = await portal.call(
        'local-referent',
        'get',
        `/reports/${quarterly.id}`,
      );
      expect(status).toBe(404);
    });

    it('say what they said, whatever is corrected since', async () => {
      await closedLate();
      await count();
      at('2026-10-05T07:02:00Z');
      await make();
      await knex('ticket_month').update({ is_late: false, is_in_time: true });
      await knex('month_figures').delete();
      const [{ id }] = (await list('local-referent')).items;
      const { body } = await portal.call(
        'local-referent',
        'get',
        `/reports/${id}`,
      );
      expect(body as ReportDetail).toMatchObject({
        establishment: { id: OWN },
        madeAt: '2026-10-05T07:02:00Z',
        levels: {
          scale: 'establishment',
          counts: { closed: 1, rated: 1, 'in-time': 0, late: 1 },
          times: [{ restoreTime: '4H', medianSeconds: 21_600 }],
        },
        namedDysfunctions: [],
        messages: [],
      });
      const pdf = await fileOf('local-referent', id, {
        format: 'pdf',
        language: 'fr',
      });
      expect(pdf.headers['content-disposition']).toContain(
        `${id}-niveaux-de-service-${OWN}-2026-09.pdf`,
      );
      const text = readPdf(pdf.body).pages.join(' ');
      expect(text).toContain('Un engagement du marché n’est pas tenu.');
      expect(text).toContain('Pour l’établissement');
      expect(text).toContain('6 h 00');
      const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
        (
          await fileOf('local-referent', id, { format: 'xlsx', language: 'en' })
        ).body,
      );
      expect(rows).toContainEqual(['FINESS', OWN]);
    });

    it('are sound workbooks to another library than the one that writes them', async () => {
      await closedLate();
      await count();
      at('2026-10-05T07:02:00Z');
      await make();
      const [{ id }] = (await list('contractor', { kind: 'quarterly' })).items;
      const { body } = await fileOf('contractor', id, {
        format: 'xlsx',
        language: 'en',
      });
      const book = readBook(body);
      expect(book.broken).toEqual([]);
      const [header, own] = book.sheets.Establishments;
      const told = Object.fromEntries(
        header.map((name, index) => [String(name), own[index]]),
      );
      expect(told).toMatchObject({
        FINESS: OWN,
        Closed: 1,
        'In time': 0,
        Met: 'No',
        Reopened: 0,
      });
      // As text: a number would lose its zeros.
      expect(book.formatOf('Establishments', 'FINESS')).toBe('@');
      const times = 'Time to restore by restore time';
      expect(book.sheets[times][1]).toEqual([
        '4H',
        1,
        1,
        0,
        // Of one no rate is told (DI12).
        null,
        0.25,
        0.25,
        0.25,
      ]);
      expect(book.formatOf(times, 'Median')).toBe('[h]:mm:ss');
      expect(book.tables).toContain('A1:H14');
      expect(book.charts).toHaveLength(3);
      expect(book.pivots).toHaveLength(1);
    });

    it('name what broke down at several establishments, and take what improves it', async () => {
      // The same model at two hospitals.
      await portal.register(OWN);
      await portal.register(OTHER);
      await count();
      at('2026-10-05T07:02:00Z');
      await make();
      const [{ id, dysfunctions }] = (
        await list('contractor', { kind: 'quarterly' })
      ).items;
      expect(dysfunctions).toBe(1);
      const { namedDysfunctions } = (
        await portal.call('contractor', 'get', `/reports/${id}`)
      ).body as ReportDetail;
      expect(namedDysfunctions).toMatchObject([
        { establishments: 2, incidents: 2, late: 0 },
      ]);
      const [{ maker, model }] = namedDysfunctions;
      const plan = (axis: object, caller: Caller = 'contractor') =>
        portal.call(caller, 'post', `/reports/${id}/axes`).send({
          axes: [
            {
              maker,
              model,
              axis: 'Firmware 2.90 everywhere',
              plannedFor: '2027-01-31',
              ...axis,
            },
          ],
        });
      expect((await plan({}, 'coordinator')).status).toBe(403);
      expect((await plan({ model: 'Another' })).body).toMatchObject({
        field: 'axes.0.model',
        code: 'unknown-dysfunction',
      });
      expect((await plan({ plannedFor: '2027-02-30' })).status).toBe(400);
      await plan({ axis: 'Too short a thought' });
      const { status, body } = await plan({});
      expect([status, (body as ReportDetail).axes]).toMatchObject([
        200,
        [{ axis: 'Firmware 2.90 everywhere', plannedFor: '2027-01-31' }],
      ]);
      // As made, and again with each completion.
      const steps = await knex('message_notice')
        .where({ kind: 'report-made', ticket: id })
        .orderBy('step')
        .pluck('step');
      expect(steps.map(Number)).toEqual([0, 1, 2]);
      const written = await reportWriter({
        knex,
        store,
        files: ReportFiles.create({ writer: new HucreSpreadsheetWriter() }),
      }).write({ ticket: id, language: 'fr', step: 2 } as RawDbMessageRow, {
        establishment: 'lot',
        url: 'https://portal.example.org',
        now,
      });
      expect(written?.content).toMatchObject({
        subject: `[${id}] Synthèse trimestrielle, juillet 2026 à septembre 2026`,
        facts: [
          { value: 'Ensemble des établissements' },
          { value: 'juillet 2026 à septembre 2026' },
          {},
        ],
      });
      const [pdf] = await written!.attachments();
      expect(readPdf(pdf.content).pages.join(' ')).toContain(
        'Firmware 2.90 everywhere',
      );
    });

    it('are to be had of any view of the dashboard, not kept', async () => {
      await closedLate();
      await count();
      const view = (caller: Caller, query: object) =>
        portal
          .call(caller, 'get', '/service-levels/file')
          .query({ format: 'pdf', to: '2026-09', ...query })
          .buffer(true)
          .parse((stream, done) => {
            const chunks: Buffer[] = [];
            stream.on('data', chunk => chunks.push(chunk));
            stream.on('end', () => done(null, Buffer.concat(chunks)));
          });
      const own = await view('local-referent', { establishment: OWN });
      expect(readPdf(own.body).pages.join(' ')).toContain(
        'Vue du tableau de bord',
      );
      expect((await view('local-referent', {})).status).toBe(403);
      expect((await view('contractor', {})).status).toBe(200);
      expect(await named('contractor')).toEqual([]);
    });
  },
);
