import { TestDatabases } from '@backstage/backend-test-utils';
import type { TicketListQuery } from './service';
import { createDesk, type Desk, PEOPLE } from './__testUtils__/desk';

jest.setTimeout(60_000);

const { alex, camille, elsewhere, sacha } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'lists of tickets on %p',
  databaseId => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
    });

    const find = async (query: Partial<TicketListQuery>, who = camille) =>
      desk.tickets.list(who, { sort: 'newest', limit: 50, ...query });
    const idsOf = async (query: Partial<TicketListQuery>, who = camille) =>
      (await find(query, who)).items.map(ticket => ticket.id);

    it('go page by page without losing or repeating one, newest first', async () => {
      const registered: string[] = [];
      for (let minute = 0; minute < 5; minute++) {
        desk.at(`2026-11-23T08:0${Math.floor(minute / 2)}:00Z`);
        registered.unshift((await desk.register(camille)).id);
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await find({ limit: 2, cursor });
        seen.push(...page.items.map(ticket => ticket.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(registered);
    });

    it('go page by page by who is late next, those that cannot be late last', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const hours = await desk.register(camille);
      const unknown = await desk.register(camille, {
        machineId: undefined,
        machineText: 'Inconnue',
      });
      const always = await desk.register(camille, { machineId: 'always10' });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await find({ sort: 'due', limit: 1, cursor });
        seen.push(...page.items.map(ticket => ticket.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual([hours.id, always.id, unknown.id]);
    });

    it.each(['nonsense', '', 'WyJkdWUiLDEsIklOQyJd'])(
      'refuse the cursor %p, which is not of this list',
      async cursor => {
        await expect(find({ cursor })).rejects.toMatchObject({
          field: 'cursor',
          code: 'unknown-cursor',
        });
      },
    );

    it('tell the late from those three quarters gone, by the second', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const { id } = await desk.register(camille);
      const timing = async () => ({
        warning: await idsOf({ timing: 'warning', states: ['open'] }),
        late: await idsOf({ timing: 'late', states: ['open'] }),
      });
      desk.at('2026-11-23T10:59:59Z');
      expect(await timing()).toEqual({ warning: [], late: [] });
      desk.at('2026-11-23T11:00:00Z');
      expect(await timing()).toEqual({ warning: [id], late: [] });
      desk.at('2026-11-23T12:00:00Z');
      expect(await timing()).toEqual({ warning: [id], late: [] });
      expect(await desk.tickets.counts(camille)).toMatchObject({
        warning: 1,
        late: 0,
      });
      desk.at('2026-11-23T12:00:01Z');
      expect(await timing()).toEqual({ warning: [], late: [id] });
      expect(await desk.tickets.counts(camille)).toMatchObject({
        warning: 0,
        late: 1,
      });
      expect((await find({ timing: 'late' })).items[0].clock).toMatchObject({
        verdict: 'late',
      });
    });

    it('tell them apart by the days since their registration, as the dashboard does (DI13)', async () => {
      desk.at('2026-11-20T08:00:00Z');
      const older = await desk.register(camille);
      desk.at('2026-11-22T08:00:01Z');
      const younger = await desk.register(camille);
      desk.at('2026-11-23T08:00:00Z');
      expect(await idsOf({ ageUnder: 1 })).toEqual([younger.id]);
      expect(await idsOf({ ageUnder: 3 })).toEqual([younger.id]);
      expect(await idsOf({ ageFrom: 1 })).toEqual([older.id]);
      expect(await idsOf({ ageFrom: 3, ageUnder: 7 })).toEqual([older.id]);
      expect(await idsOf({ ageFrom: 7 })).toEqual([]);
      desk.at('2026-11-23T08:00:01Z');
      expect(await idsOf({ ageUnder: 1 })).toEqual([]);
      expect(await idsOf({ ageFrom: 1, ageUnder: 3 })).toEqual([younger.id]);
    });

    it('hurry nobody about a ticket while its suspension is in force', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      desk.at('2026-11-23T11:30:00Z');
      const warned = async () => ({
        listed: await idsOf({ timing: 'warning', states: ['open'] }),
        counted: (await desk.tickets.counts(camille)).warning,
      });
      expect(await warned()).toEqual({ listed: [ticket.id], counted: 1 });
      await desk.act(alex, ticket, 'request-suspension', {
        reason: 'Bloc occupé',
        until: '2026-11-23T14:00:00Z',
      });
      await desk.act(PEOPLE.dominique, ticket, 'agree-suspension');
      expect(await warned()).toEqual({ listed: [], counted: 0 });
      desk.at('2026-11-23T13:59:59Z');
      expect(await warned()).toEqual({ listed: [], counted: 0 });
      desk.at('2026-11-23T14:00:00Z');
      expect(await warned()).toEqual({ listed: [ticket.id], counted: 1 });
    });

    it('keep a ticket restored late among the late', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      desk.at('2026-11-23T12:00:01Z');
      await desk.act(alex, ticket, 'restore', {
        latenessReason: 'Pièce attendue',
        backInOperation: true,
        solution: 'Trop tard',
      });
      desk.at('2026-12-23T12:00:01Z');
      expect(await idsOf({ timing: 'late' })).toEqual([ticket.id]);
      expect(await desk.tickets.counts(camille)).toMatchObject({
        late: 1,
        toApprove: 1,
      });
    });

    it('narrow to an establishment, a machine and states', async () => {
      const first = await desk.register(camille);
      const second = await desk.register(camille, { machineId: 'always10' });
      const third = await desk.register(elsewhere, { machineId: 'reunion' });
      await desk.act(alex, first, 'start-work');
      expect(await idsOf({}, sacha)).toEqual([third.id, second.id, first.id]);
      expect(await idsOf({ establishmentId: '970400024' }, sacha)).toEqual([
        third.id,
      ]);
      expect(await idsOf({ establishmentId: '970400024' })).toEqual([]);
      expect(await idsOf({ machineId: 'always10' })).toEqual([second.id]);
      expect(await idsOf({ states: ['in-progress', 'closed'] })).toEqual([
        first.id,
      ]);
      expect(await idsOf({ states: ['open'] }, alex)).toHaveLength(3);
      expect(await desk.tickets.counts(sacha, '970400024')).toMatchObject({
        all: 1,
        open: 1,
      });
      expect(
        await desk.store.countOpenByMachine(
          alex.scope,
          desk.knex,
          ['ho4', 'reunion', 'blade'],
          1000,
        ),
      ).toEqual(
        new Map([
          ['ho4', 1],
          ['reunion', 1],
        ]),
      );
    });

    it('stop counting where nobody reads further', async () => {
      for (let index = 0; index < 4; index++) await desk.register(camille);
      const count = (atMost: number) =>
        desk.store.count(
          camille.scope,
          desk.knex,
          { now: '2026-11-23T08:00:00Z' },
          atMost,
        );
      expect(await count(3)).toBe(3);
      expect(await count(1000)).toBe(4);
    });

    describe('by words', () => {
      it.each([
        ['its number', 'INC-2026-000001'],
        ['the end of its number', '000001'],
        ['a word of the title, without its accent', 'memoire'],
        ['a word of the description', 'REDÉMARRE'],
        ['two words of two places', 'barrette redemarre'],
        ['the serial of its machine', 'CZ00-ho4'],
        ['the beginning of the serial', 'cz00'],
        ['the name of its machine', 'srv-ho4'],
        ['a word and the serial', 'mémoire cz00-ho4'],
        ['nothing but spaces', '   '],
      ])('find a ticket by %s', async (_, text) => {
        await desk.register(camille, {
          title: 'Barrette mémoire en défaut',
          description: 'Le serveur redémarre tout seul (50 % du temps)',
        });
        expect(await idsOf({ text })).toEqual(['INC-2026-000001']);
      });

      it.each([
        'disque',
        'memoire disque',
        '%',
        '_',
        'INC-2026-000002',
        `' or 1=1 --`,
        `\\':*|&!()<->`,
      ])('do not find it by %s', async text => {
        await desk.register(camille, {
          title: 'Barrette mémoire en défaut',
          description: 'Le serveur redémarre tout seul',
        });
        expect(await idsOf({ text })).toEqual([]);
      });

      it('find a machine that nobody knew by what was said of it', async () => {
        const { id } = await desk.register(camille, {
          machineId: undefined,
          machineText: 'La vieille baie du PACS',
        });
        expect(await idsOf({ text: 'pacs' })).toEqual([id]);
      });

      if (databaseId.startsWith('POSTGRES')) {
        it('read French: other forms of a word, and "des" counts for nothing', async () => {
          const { id } = await desk.register(camille, {
            title: 'Alimentations défaillantes',
          });
          expect(await idsOf({ text: 'alimentation' })).toEqual([id]);
          expect(await idsOf({ text: 'des alimentation' })).toEqual([id]);
        });
      }
    });
  },
);
