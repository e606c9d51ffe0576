import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  type Counts,
  noCounts,
  type Population,
  POPULATIONS,
  type ServiceLevels,
  type ServiceLevelTicketPage,
  type Ticket,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';
import { readPdf } from '../documents/__testUtils__/readPdf';
import { DatabaseMessageStore, type RawDbMessageRow } from '../messages';
import { readBook } from '../spreadsheet/__testUtils__/readBook';
import { HucreSpreadsheetReader, HucreSpreadsheetWriter } from '../spreadsheet';
import { DatabaseTicketStore } from '../tickets';
import { countFigures } from './countFigures';
import { DatabaseIndicatorStore } from './DatabaseIndicatorStore';
import { figuresWriter, tellMonthlyFigures } from './monthly';
import { readBacklog } from './readBacklog';
import { InterventionRecap } from './recap';
import { recount } from './recount';
import { ServiceLevelService } from './ServiceLevelService';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const SOLVED = { solution: 'Disk replaced', backInOperation: true };

const counts = (some: Partial<Counts>): Counts => ({ ...noCounts(), ...some });

/** How a file is read from an answer. */
const bytes: Parameters<ReturnType<Portal['call']>['parse']>[0] = (
  stream,
  done,
) => {
  const chunks: Buffer[] = [];
  stream.on('data', chunk => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
};

describe.each(databases.eachSupportedId())(
  'service levels on %s (CCTP 2.1.26, 2.1.27, 2.1.33)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let now: string;

    /** Local time of Paris in October is two hours ahead, in winter one. */
    const at = (instant: string) => {
      now = instant;
      portal.at(instant);
    };
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      at('2026-10-05T08:00:00Z');
    });
    afterEach(() => portal.stop());

    const act = async (
      caller: Caller,
      ticket: Ticket,
      name: Parameters<Portal['act']>[2],
      input: object = {},
    ) => {
      const { status, body } = await portal.act(caller, ticket, name, input);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body as Ticket;
    };
    const count = () => countFigures({ knex, clock: { now: () => now } });
    const read = async (
      caller: Caller,
      query: object = {},
    ): Promise<ServiceLevels> =>
      (await portal.call(caller, 'get', '/service-levels').query(query)).body;
    const list = async (
      caller: Caller,
      query: object,
    ): Promise<ServiceLevelTicketPage> =>
      (await portal.call(caller, 'get', '/service-levels/tickets').query(query))
        .body;

    /** Registered on 5 October at 10:00 in Paris, and closed so many hours later. */
    const closedAfter = async (hours: number, establishmentId = OWN) => {
      at('2026-10-05T08:00:00Z');
      const ticket = await portal.register(establishmentId);
      at(new Date(Date.UTC(2026, 9, 5, 8 + hours)).toISOString());
      await act('contractor', ticket, 'restore', {
        ...SOLVED,
        ...(hours > 4 && { latenessReason: 'The part came late' }),
      });
      if (establishmentId === OWN) {
        await act('local-referent', ticket, 'approve');
      }
      return ticket;
    };

    it('are counted after the act, and say until when', async () => {
      await closedAfter(2);
      const before = await read('local-referent', {
        establishment: OWN,
        to: '2026-10',
      });
      expect(before).toMatchObject({
        asOf: '2026-10-05T08:00:00Z',
        counts: counts({}),
      });
      // The list behind a figure is never behind itself.
      expect(
        await list('local-referent', {
          establishment: OWN,
          to: '2026-10',
          population: 'closed',
        }),
      ).toMatchObject({ total: 1, items: [{ month: '2026-10' }] });
      // Of the establishment and of the lot.
      expect(await count()).toBe(2);
      const after = await read('local-referent', {
        establishment: OWN,
        to: '2026-10',
      });
      expect(after).toMatchObject({
        asOf: now,
        scale: 'establishment',
        counts: counts({
          declared: 1,
          closed: 1,
          rated: 1,
          'in-time': 1,
          remote: 1,
        }),
        corrected: null,
        times: [
          {
            restoreTime: '4H',
            count: 1,
            medianSeconds: 7200,
            maxSeconds: 7200,
            exact: true,
          },
        ],
      });
      expect(after.months).toHaveLength(13);
      expect(after.months[12]).toMatchObject({
        month: '2026-10',
        state: 'open',
        fixedFrom: '2026-11-04T07:00:00Z',
      });
    });

    it('of the lot are counted once a minute, and say since when they wait', async () => {
      const countOften = () =>
        countFigures({ knex, clock: { now: () => now }, lotEverySeconds: 60 });
      await portal.register();
      // Of the establishment and of the lot.
      expect(await countOften()).toBe(2);
      at('2026-10-05T08:00:30Z');
      await portal.register();
      at('2026-10-05T08:00:59Z');
      expect(await countOften()).toBe(1);
      expect(
        await read('local-referent', { establishment: OWN }),
      ).toMatchObject({ asOf: now, counts: { declared: 2 } });
      expect(await read('contractor')).toMatchObject({
        asOf: '2026-10-05T08:00:30Z',
        counts: { declared: 1 },
      });
      at('2026-10-05T08:01:00Z');
      expect(await countOften()).toBe(1);
      expect(await read('contractor')).toMatchObject({
        asOf: now,
        counts: { declared: 2 },
      });
    });

    it('list what waits to be counted beside the months that are counted', async () => {
      await portal.register();
      await count();
      at('2026-11-02T08:00:00Z');
      await portal.register();
      const page = await list('contractor', {
        population: 'declared',
        from: '2026-10',
        to: '2026-11',
      });
      expect(page.total).toBe(2);
      expect(page.items.map(({ month }) => month)).toEqual([
        '2026-11',
        '2026-10',
      ]);
    });

    it('judge by the closure where the portal reads the contract to the letter', async () => {
      await portal.stop();
      portal = await startPortal(
        knex,
        { serviceLevels: { countsUntil: 'closure' } },
        { isSecond: true },
      );
      at('2026-10-05T08:00:00Z');
      const ticket = await portal.register();
      at('2026-10-05T10:00:00Z');
      await act('contractor', ticket, 'restore', SOLVED);
      at('2026-10-05T13:00:00Z');
      await act('local-referent', ticket, 'approve');
      await count();
      expect(await read('contractor')).toMatchObject({
        countsUntil: 'closure',
        counts: { rated: 1, 'in-time': 0, late: 1 },
      });
      expect(
        (await list('contractor', { population: 'late' })).items,
      ).toMatchObject([
        { inTime: false, consumedSeconds: 5 * 3600, grantedSeconds: 4 * 3600 },
      ]);
    });

    it('open down to the tickets: as many lines as each figure says', async () => {
      await closedAfter(2);
      const late = await closedAfter(6);
      await portal.register();
      await count();
      const levels = await read('contractor');
      for (const population of POPULATIONS) {
        const page = await list('contractor', { population });
        expect([population, page.total, page.items.length]).toEqual([
          population,
          levels.counts[population],
          levels.counts[population],
        ]);
      }
      for (const { split, part, counts: ofPart } of levels.parts) {
        for (const population of POPULATIONS) {
          const page = await list('contractor', {
            population,
            split,
            // As a client sends it: what is empty is left out.
            ...(part && { part }),
          });
          expect([split, part, page.total, page.items.length]).toEqual([
            split,
            part,
            ofPart[population],
            ofPart[population],
          ]);
        }
      }
      expect(levels.counts).toMatchObject({
        declared: 3,
        closed: 2,
        late: 1,
      });
      const { items } = await list('contractor', { population: 'late' });
      expect(items).toMatchObject([
        {
          ticketId: late.id,
          establishmentId: OWN,
          consumedSeconds: 6 * 3600,
          grantedSeconds: 4 * 3600,
          inTime: false,
          latenessReason: 'The part came late',
        },
      ]);
    });

    it('page their tickets, each once', async () => {
      for (let each = 0; each < 5; each += 1) await portal.register();
      await count();
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list('contractor', {
          population: 'declared',
          limit: 2,
          cursor,
        });
        seen.push(...page.items.map(({ ticketId }) => ticketId));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
    });

    it('keep what was sent, and tell a later correction beside it', async () => {
      const ticket = await closedAfter(2);
      at('2026-10-30T08:00:00Z');
      await act('beneficiary', ticket, 'reopen', { reason: 'Failed again' });
      await count();
      // The third working day has begun: October is fixed.
      at('2026-11-04T08:00:00Z');
      await act('local-referent', ticket, 'mark-not-recall', {
        reason: 'Another disk',
      });
      await count();
      const query = { establishment: OWN, to: '2026-10' };
      const levels = await read('local-referent', query);
      expect(levels.months[12]).toMatchObject({
        state: 'fixed',
        counts: { reopened: 1 },
        corrected: { reopened: 0 },
      });
      expect(levels).toMatchObject({
        counts: { closed: 1, reopened: 1 },
        corrected: { closed: 1, reopened: 0 },
      });
      const behind = (edition: string) =>
        list('local-referent', { ...query, population: 'reopened', edition });
      expect(await behind('sent')).toMatchObject({
        total: 1,
        items: [{ ticketId: ticket.id }],
      });
      expect(await behind('current')).toMatchObject({ total: 0, items: [] });
    });

    it('change without a word what is said before the month is fixed', async () => {
      const ticket = await closedAfter(2);
      at('2026-10-30T08:00:00Z');
      await act('beneficiary', ticket, 'reopen', { reason: 'Failed again' });
      at('2026-11-04T06:59:59Z');
      await act('local-referent', ticket, 'mark-not-recall', {
        reason: 'Another disk',
      });
      await count();
      at('2026-11-20T08:00:00Z');
      const levels = await read('local-referent', {
        establishment: OWN,
        to: '2026-10',
      });
      expect(levels.months[12]).toMatchObject({
        state: 'fixed',
        counts: { closed: 1, reopened: 0 },
        corrected: null,
      });
    });

    it('are of the lot for contractor and coordinator, and of nobody else', async () => {
      await closedAfter(2);
      await portal.register(OTHER);
      await count();
      for (const caller of ['contractor', 'coordinator'] as const) {
        expect(await read(caller)).toMatchObject({
          scale: 'lot',
          establishment: null,
          counts: { declared: 2, closed: 1 },
          open: { open: 1, awaitingApproval: 0 },
        });
      }
      const { status } = await portal.call(
        'local-referent',
        'get',
        '/service-levels',
      );
      expect(status).toBe(403);
      const others = await portal
        .call('local-referent', 'get', '/service-levels')
        .query({ establishment: OTHER });
      expect(others.status).toBe(404);
    });

    it('are of establishments alone in a member’s own portal (AI1)', async () => {
      await closedAfter(2);
      await count();
      await portal.stop();
      portal = await startPortal(knex, { portal: 'alone' }, { isSecond: true });
      at('2026-10-06T08:00:00Z');
      expect((await portal.call('contractor', 'get', '/me')).body.portal).toBe(
        'alone',
      );
      for (const caller of ['contractor', 'coordinator'] as const) {
        const { status, body } = await portal.call(
          caller,
          'get',
          '/service-levels',
        );
        expect([status, body.error.message]).toEqual([
          403,
          'This portal has no figures of the whole lot (itsm.portal is alone); name an establishment',
        ]);
        expect(await read(caller, { establishment: OWN })).toMatchObject({
          scale: 'establishment',
          counts: { declared: 1, closed: 1 },
        });
      }
    });

    it('rank first the establishments that miss a threshold', async () => {
      await closedAfter(6);
      await portal.register(OTHER);
      await count();
      const { body } = await portal
        .call('coordinator', 'get', '/service-levels/establishments')
        .query({ to: '2026-10' });
      expect(body).toMatchObject({
        total: 2,
        below: 1,
        items: [
          {
            establishmentId: OWN,
            counts: { rated: 1, 'in-time': 0, closed: 1 },
          },
          { establishmentId: OTHER, counts: { declared: 1, closed: 0 } },
        ],
      });
      const { body: own } = await portal
        .call('local-referent', 'get', '/service-levels/establishments')
        .query({ to: '2026-10' });
      expect(
        own.items.map(
          (one: { establishmentId: string }) => one.establishmentId,
        ),
      ).toEqual([OWN]);
    });

    it('tell open tickets by age, and those that are late', async () => {
      await portal.register();
      at('2026-10-08T09:00:00Z');
      await portal.register();
      expect((await read('beneficiary', { establishment: OWN })).open).toEqual({
        open: 2,
        late: 1,
        awaitingApproval: 0,
        ages: [
          { underDays: 1, count: 1 },
          { underDays: 3, count: 0 },
          { underDays: 7, count: 1 },
          { underDays: 30, count: 0 },
          { underDays: null, count: 0 },
        ],
      });
    });

    it('count support calls by week, month and year', async () => {
      const log = async (instant: string) => {
        at(instant);
        const { status } = await portal
          .call('contractor', 'post', '/calls')
          .set('Idempotency-Key', portal.nextKey())
          .send({ establishmentId: OWN, subject: 'Whom to ask' });
        expect(status).toBe(201);
      };
      // A Sunday evening, and the Monday that begins the next ISO week.
      await log('2026-10-04T21:59:59Z');
      await log('2026-10-04T22:00:00Z');
      // New Year's Eve is over in Paris.
      await log('2026-12-31T23:00:00Z');
      const callsOf = async (caller: Caller, query: object) =>
        (
          await portal
            .call(caller, 'get', '/service-levels/calls')
            .query({ to: '2026-10', ...query })
        ).body;
      const body = await callsOf('beneficiary', { establishment: OWN });
      const week = (name: string) =>
        body.weeks.find((one: { week: string }) => one.week === name);
      expect(body.weeks).toHaveLength(13);
      expect(week('2026-W40')).toMatchObject({ from: '2026-09-28', count: 1 });
      expect(week('2026-W41')).toMatchObject({ from: '2026-10-05', count: 1 });
      expect(body.months[12]).toEqual({ month: '2026-10', count: 2 });
      expect(body.year).toEqual({ year: 2026, count: 2 });
      // All calls of the lot are these; they are kept by day.
      expect(await callsOf('contractor', {})).toEqual(body);
      const migration = {
        directory: MIGRATIONS_DIRECTORY,
        name: '20261127040000_service_levels_of_a_nation.js',
      };
      const days = () => knex('support_call_day').orderBy('begins_at');
      const kept = await days();
      expect(kept.map(({ calls }) => calls)).toEqual([1, 1, 1]);
      await knex.migrate.down(migration);
      await knex.migrate.up(migration);
      expect(await days()).toEqual(kept);
    });

    it('count tickets of before once, as if they always had been', async () => {
      await closedAfter(2);
      await count();
      const expected = await read('contractor', { to: '2026-10' });
      // As it is after an upgrade.
      await knex('figures_to_count').delete();
      await knex('month_figures').delete();
      await knex('ticket_month').delete();
      await knex.raw(
        'insert into ticket_month_backlog (ticket) select number from ticket',
      );
      at('2026-12-01T08:00:00Z');
      const store = DatabaseTicketStore.create();
      const logger = mockServices.logger.mock();
      expect(await read('contractor')).toMatchObject({ catchingUp: true });
      expect(await readBacklog({ knex, store, logger })).toBe(1);
      expect(await readBacklog({ knex, store, logger })).toBe(0);
      expect(await read('contractor')).toMatchObject({ catchingUp: false });
      await count();
      const levels = await read('contractor', { to: '2026-10' });
      expect(levels.counts).toEqual(expected.counts);
      expect(levels.corrected).toBeNull();
    });

    it('give the recap of interventions, a row each', async () => {
      at('2026-10-05T08:00:00Z');
      const ticket = await portal.register();
      at('2026-10-05T09:00:00Z');
      await act('contractor', ticket, 'start-intervention', {
        mode: 'on-site',
        technician: 'Hugo Lambert',
        employer: 'subcontractor',
        place: 'Salle B',
      });
      at('2026-10-05T13:00:01Z');
      await act('contractor', ticket, 'restore', {
        ...SOLVED,
        latenessReason: '=cmd|calc',
      });
      const { events } = (
        await portal.call('contractor', 'get', `/tickets/${ticket.id}`)
      ).body as Ticket;
      const begun = events.find(({ type }) => type === 'start-intervention');
      await act('contractor', ticket, 'end-intervention', {
        interventionId: (begun?.data as { interventionId: string })
          .interventionId,
        workDone: 'Disk 3 replaced',
      });
      await act('local-referent', ticket, 'approve');
      // Typed at the office, the ticket being closed.
      await act('contractor', ticket, 'replace-part', {
        interventionId: (begun?.data as { interventionId: string })
          .interventionId,
        component: 'power',
        reference: 'PSU-800',
        condition: 'new-original',
        holdsData: false,
        removedPart: 'taken-back',
      });
      await closedAfter(2);
      const response = await portal
        .call('local-referent', 'get', '/service-levels/interventions')
        .query({ establishment: OWN, to: '2026-10', language: 'en' })
        .buffer(true)
        .parse(bytes);
      expect(response.headers['content-disposition']).toBe(
        `attachment; filename="recap-of-interventions-${OWN}-2026-10.xlsx"`,
      );
      const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
        response.body,
      );
      const [header, ...lines] = rows;
      const told = lines.map(line =>
        Object.fromEntries(
          header.map((name, index) => [String(name), line[index]]),
        ),
      );
      expect(told).toHaveLength(2);
      expect(told.find(row => row.Ticket === ticket.id)).toMatchObject({
        FINESS: OWN,
        Intervention: 'On site',
        Place: 'Salle B',
        Technician: 'Hugo Lambert',
        Employer: 'Subcontractor',
        Detail: 'Disk 3 replaced',
        'Parts replaced': 'PSU-800 (new, original)',
        'In time': 'No',
        'Reason for the lateness': '=cmd|calc',
      });
      expect(told.find(row => row.Ticket !== ticket.id)).toMatchObject({
        Intervention: 'No intervention',
        Detail: 'Disk replaced',
        'In time': 'Yes',
      });

      // To another library too, a day is a day and no text.
      const book = readBook(response.body);
      expect(book.broken).toEqual([]);
      const [names, ...recap] = book.sheets.Interventions;
      const opened = 'Ticket opened (site time)';
      expect(
        recap.find(row => row[names.indexOf('Ticket')] === ticket.id)?.[
          names.indexOf(opened)
        ],
      ).toBeCloseTo(
        (Date.UTC(2026, 9, 5, 10) - Date.UTC(1899, 11, 30)) / 86_400_000,
        5,
      );
      expect(book.formatOf('Interventions', opened)).toBe('dd/mm/yyyy hh:mm');

      // The same on paper, to sign.
      const printed = await portal
        .call('local-referent', 'get', '/service-levels/interventions.pdf')
        .query({ establishment: OWN, to: '2026-10', language: 'en' })
        .buffer(true)
        .parse(bytes);
      expect(printed.headers['content-disposition']).toContain(
        `recap-of-interventions-${OWN}-2026-10.pdf`,
      );
      const paper = readPdf(printed.body).pages.join(' ');
      expect(paper).toContain('Incidents closed: 2. Interventions: 1.');
      expect(paper).toContain(
        'On site, Salle B, from Oct 5, 2026, 11:00 AM to Oct 5, 2026, 3:00 PM, Hugo Lambert · Subcontractor. Disk 3 replaced. Parts replaced: PSU-800 (new, original).',
      );
      expect(paper).toContain('=cmd|calc');
      expect(paper).toContain('For the establishment');
      const none = await portal
        .call('local-referent', 'get', '/service-levels/interventions.pdf')
        .query({ establishment: OWN, to: '2026-07' })
        .buffer(true)
        .parse(bytes);
      expect(readPdf(none.body).pages.join(' ')).toContain(
        'Aucun incident n’a été clôturé dans cette période.',
      );
    });

    it('are told to each establishment once they are fixed, with the recap, once', async () => {
      await closedAfter(2);
      await closedAfter(6);
      await count();
      const store = DatabaseIndicatorStore.create();
      const tell = () =>
        tellMonthlyFigures({
          knex,
          store,
          outbox: DatabaseMessageStore.create(),
          clock: { now: () => now },
          logger: mockServices.logger.mock(),
        });
      const noticed = () =>
        knex('message_notice')
          .where('kind', 'monthly-figures')
          .select('ticket', 'establishment_id');
      at('2026-11-04T06:59:59Z');
      expect(await tell()).toBe(0);
      at('2026-11-04T07:00:00Z');
      expect(await tell()).toBe(1);
      await tell();
      expect(await noticed()).toEqual([
        { ticket: `NS-2026-10-${OWN}`, establishment_id: OWN },
      ]);
      const levels = ServiceLevelService.create({
        knex,
        store,
        tickets: DatabaseTicketStore.create(),
        fleet: { establishmentNames: async () => new Map() },
        clock: { now: () => now },
        portal: 'shared',
        indicators: { warrantyCounts: true, countsUntil: 'restoration' },
      });
      const writer = figuresWriter({
        knex,
        store,
        reportOf: async (id, month) => [
          {
            fileName: `${id}-${month}.pdf`,
            type: 'application/pdf',
            content: Buffer.from('%PDF'),
          },
        ],
        recap: InterventionRecap.create({
          knex,
          store,
          tickets: DatabaseTicketStore.create(),
          fleet: { establishmentNames: async () => new Map() },
          levels,
          writer: new HucreSpreadsheetWriter(),
        }),
      });
      const message = {
        ticket: `NS-2026-10-${OWN}`,
        language: 'fr',
      } as RawDbMessageRow;
      expect(writer.pathOf(message)).toBe(
        `/service-levels?establishment=${OWN}&to=2026-10`,
      );
      const written = await writer.write(message, {
        establishment: 'CH de Cholet',
        url: 'https://portal.example.org',
        now,
      });
      expect(written?.content).toMatchObject({
        subject: `[NS-2026-10-${OWN}] Niveaux de service, octobre 2026, CH de Cholet`,
        facts: [
          { value: 'CH de Cholet' },
          {
            label: 'Clôturés dans les temps',
            value: '1 sur 2 · engagement\u00a0: au moins 90\u00a0% · non tenu',
          },
          {
            label: 'Réouverts sur rappel',
            value: '0 sur 2 · engagement\u00a0: au plus 5\u00a0% · tenu',
          },
          { value: '2' },
          { value: '2' },
        ],
      });
      const [report, file] = (await written?.attachments()) ?? [];
      expect(report.fileName).toBe(`${OWN}-2026-10.pdf`);
      expect(file.fileName).toBe(
        `recapitulatif-interventions-${OWN}-2026-10.xlsx`,
      );
      const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
        file.content,
      );
      expect(rows).toHaveLength(3);
      // Long after, nothing is told of a month that nobody waits for.
      at('2026-11-30T07:00:00Z');
      expect(await tell()).toBe(0);
    });

    it('are counted again from the logs, and what differs is told and mended', async () => {
      const ticket = await closedAfter(2);
      await count();
      const again = (repair: boolean) =>
        recount({
          knex,
          store: DatabaseTicketStore.create(),
          clock: { now: () => now },
          repair,
        });
      expect(await again(false)).toMatchObject({
        tickets: 1,
        figures: 2,
        differences: 0,
        remaining: 0,
      });
      // A hurried hand in a console.
      await knex('ticket_month').update({ was_in_time: false, is_late: true });
      expect(await again(false)).toMatchObject({
        months: [
          {
            ticket: ticket.id,
            month: '2026-10',
            scale: 'both',
            columns: ['is_late', 'was_in_time'],
          },
        ],
        remaining: 3,
      });
      expect(await again(true)).toMatchObject({ remaining: 0 });
      expect(await again(false)).toMatchObject({ differences: 0 });
    });

    it('say what would do where the months are none, or too many', async () => {
      const answered = async (query: object) =>
        (await portal.call('contractor', 'get', '/service-levels').query(query))
          .body;
      expect(await answered({ from: '2026-11', to: '2026-10' })).toMatchObject({
        field: 'from',
        error: {
          message:
            'from is 2026-11: give a month up to 35 months before 2026-10, or that month itself',
        },
      });
      expect(await answered({ to: '2026-13' })).toMatchObject({ field: 'to' });
      const split: { population: Population; part: string } = {
        population: 'late',
        part: '1',
      };
      expect(
        (
          await portal
            .call('contractor', 'get', '/service-levels/tickets')
            .query(split)
        ).body,
      ).toMatchObject({ field: 'split', code: 'required' });
    });

    it('list the tickets behind them by number, whichever closed first', async () => {
      at('2026-10-05T08:00:00Z');
      const tickets = [];
      for (let n = 0; n < 3; n++) tickets.push(await portal.register(OWN));
      for (const index of [2, 0, 1]) {
        await act('contractor', tickets[index], 'restore', SOLVED);
        await act('local-referent', tickets[index], 'approve');
      }
      const closed = {
        establishment: OWN,
        to: '2026-10',
        population: 'closed',
      };
      const first = await list('local-referent', { ...closed, limit: 2 });
      const rest = await list('local-referent', {
        ...closed,
        limit: 2,
        cursor: first.nextCursor,
      });
      expect(
        [...first.items, ...rest.items].map(({ ticketId }) => ticketId),
      ).toEqual(tickets.map(({ id }) => id).reverse());
      expect(rest.nextCursor).toBeNull();
    });

    it('never wait for each other: acts only add what is to be counted', async () => {
      await closedAfter(2);
      await closedAfter(3);
      const marks = await knex('figures_to_count').select('owner', 'month');
      expect(marks.filter(({ owner }) => owner === 'lot')).toHaveLength(4);
      // Comments and the like change no figure, and ask for no count.
      await count();
      const ticket = await portal.register();
      await count();
      await act('contractor', ticket, 'comment', { comment: 'On it' });
      expect(await knex('figures_to_count').count({ n: '*' })).toMatchObject([
        { n: databaseId === 'SQLITE_3' ? 0 : '0' },
      ]);
    });
  },
);
