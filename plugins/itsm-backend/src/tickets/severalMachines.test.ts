import { TestDatabases } from '@backstage/backend-test-utils';
import { createDesk, type Desk, MACHINES, PEOPLE } from './__testUtils__/desk';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(60_000);

const { camille, dominique, alex, sacha } = PEOPLE;

const idOf = (name: keyof typeof MACHINES) => MACHINES[name].facts.machineId;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'several machines on one ticket on %p',
  databaseId => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
    });

    /** Ten hours around the clock, and four working hours: these end first. */
    const ofTwo = () =>
      desk.register(camille, {
        machineId: idOf('aroundTheClock'),
        otherMachineIds: [idOf('workingHours')],
      });
    const foundBy = async (machineId: string) =>
      (
        await desk.tickets.list(camille, {
          machineId,
          sort: 'newest',
          limit: 10,
        })
      ).items.map(({ id }) => id);
    const openOn = (machineId: string) =>
      desk.store.countOpenByMachine(
        camille.scope,
        desk.knex,
        [machineId],
        1000,
      );

    it('holds the terms that end first, names all, and is found and counted by each', async () => {
      const ticket = await ofTwo();
      expect(ticket).toMatchObject({
        machine: { id: idOf('aroundTheClock') },
        otherMachines: [{ id: idOf('workingHours'), name: 'srv-ho4' }],
        termsOf: idOf('workingHours'),
        terms: { serviceWindow: 'HO', restoreTime: '4H' },
        clock: { grantedSeconds: 4 * 3600, dueAt: '2026-11-23T12:00:00Z' },
      });
      for (const name of ['aroundTheClock', 'workingHours'] as const) {
        expect(await foundBy(idOf(name))).toEqual([ticket.id]);
        expect([...(await openOn(idOf(name)))]).toEqual([[idOf(name), 1]]);
      }
      const { items } = await desk.tickets.list(camille, {
        text: 'CZ00-ho4',
        sort: 'newest',
        limit: 10,
      });
      expect(items.map(({ id }) => id)).toEqual([ticket.id]);
      const [row] = await desk.knex('ticket').select('due_at');
      expect(Number(row.due_at)).toBe(
        Date.parse('2026-11-23T12:00:00Z') / 1000,
      );
    });

    it('previews the same', async () => {
      expect(
        await desk.preview(camille, {
          machineId: idOf('aroundTheClock'),
          otherMachineIds: [idOf('workingHours')],
          impact: 2,
          urgency: 2,
        }),
      ).toMatchObject({
        termsOf: idOf('workingHours'),
        dueAt: '2026-11-23T12:00:00Z',
      });
    });

    it.each([
      ['of another establishment', [idOf('overseas')], 'not-of-establishment'],
      ['that is none', ['no-such'], 'unknown-machine'],
      ['that is the principal', [idOf('aroundTheClock')], 'bad-value'],
      ['twice', [idOf('blade'), idOf('blade')], 'bad-value'],
    ])('takes no machine %s', async (_, otherMachineIds, code) => {
      await expect(
        desk.register(sacha, {
          machineId: idOf('aroundTheClock'),
          otherMachineIds,
        }),
      ).rejects.toMatchObject({ field: 'otherMachineIds', code });
    });

    it('asks for the principal first', async () => {
      await expect(
        desk.register(camille, {
          machineId: undefined,
          machineText: 'Une vieille baie',
          otherMachineIds: [idOf('blade')],
        }),
      ).rejects.toMatchObject({ code: 'principal-unknown' });
    });

    it('adds a machine with its terms of the registration, on changed facts with the agreement', async () => {
      const ticket = await desk.register(camille, {
        machineId: idOf('aroundTheClock'),
      });
      desk.at('2026-11-23T09:00:00Z');
      const asked = await desk.act(alex, ticket, 'add-machine', {
        machineId: idOf('changedLately'),
      });
      expect(asked).toMatchObject({
        otherMachines: [],
        awaits: 'establishment',
      });
      const agreed = await desk.act(dominique, ticket, 'agree-qualification');
      expect(agreed).toMatchObject({
        otherMachines: [{ id: idOf('changedLately') }],
        termsOf: idOf('changedLately'),
        clock: { dueAt: '2026-11-23T12:00:00Z' },
      });
      expect(await foundBy(idOf('changedLately'))).toEqual([ticket.id]);
    });

    it('lets the establishment take a machine off, and is found by it no more', async () => {
      const ticket = await ofTwo();
      const left = await desk.act(camille, ticket, 'remove-machine', {
        machineId: idOf('workingHours'),
        reason: 'Elle marche',
      });
      expect(left).toMatchObject({
        otherMachines: [],
        termsOf: null,
        clock: { grantedSeconds: 10 * 3600 },
      });
      expect(await foundBy(idOf('workingHours'))).toEqual([]);
    });

    it('splits one off into a ticket that counts from the same registration', async () => {
      const ticket = await ofTwo();
      desk.at('2026-11-23T09:30:00Z');
      await expect(
        desk.act(alex, ticket, 'split', {
          machineId: idOf('workingHours'),
          reason: 'Une autre panne',
        }),
      ).rejects.toMatchObject({ field: 'machineId', code: 'loosens-terms' });
      const first = await desk.act(camille, ticket, 'split', {
        machineId: idOf('workingHours'),
        title: 'Carte mère à remplacer',
        reason: 'Une autre panne',
      });
      const [number] = first.splitInto;
      expect(first).toMatchObject({ otherMachines: [], termsOf: null });
      expect(await desk.tickets.read(alex, number)).toMatchObject({
        title: 'Carte mère à remplacer',
        description: ticket.description,
        state: 'registered',
        machine: { id: idOf('workingHours') },
        registeredAt: ticket.registeredAt,
        splitFrom: ticket.id,
        events: [
          {
            recordedAt: '2026-11-23T09:30:00Z',
            actor: { role: 'beneficiary' },
          },
        ],
        clock: { consumedSeconds: 1.5 * 3600, dueAt: '2026-11-23T12:00:00Z' },
      });
      expect(await foundBy(idOf('workingHours'))).toEqual([number]);
    });

    it('splits once where it is sent twice', async () => {
      const ticket = await ofTwo();
      const split = () =>
        desk.tickets.act(camille, {
          ticketId: ticket.id,
          act: 'split',
          input: { machineId: idOf('workingHours'), reason: 'Une autre' },
          version: ticket.version,
          idempotencyKey: 'the-same',
        });
      const { splitInto } = await split();
      expect((await split()).splitInto).toEqual(splitInto);
      expect(await desk.knex('ticket').count({ total: '*' })).toMatchObject([
        { total: databaseId === 'SQLITE_3' ? 2 : '2' },
      ]);
    });

    it('has its machines made anew from the log', async () => {
      const ticket = await ofTwo();
      await desk.knex('ticket_machine').delete();
      const report = await rebuildTickets(desk.knex, { repair: true });
      expect(report.first).toEqual([
        {
          ticket: ticket.id,
          kind: 'machines',
          where: 'ticket_machine',
          stored: '',
          expected: `0 ${idOf('aroundTheClock')}, 1 ${idOf('workingHours')}`,
        },
      ]);
      expect(await rebuildTickets(desk.knex)).toMatchObject({ differences: 0 });
      expect(await foundBy(idOf('workingHours'))).toEqual([ticket.id]);
    });

    it('shows before registering what is open in the same chassis', async () => {
      const { id } = await desk.register(camille, {
        machineId: idOf('blade2'),
      });
      const around = async (name: keyof typeof MACHINES) =>
        (
          await desk.preview(camille, {
            machineId: idOf(name),
            impact: 2,
            urgency: 2,
          })
        ).openTickets.map(one => one.id);
      expect(await around('blade')).toEqual([id]);
      expect(await around('workingHours')).toEqual([id]);
      expect(await around('aroundTheClock')).toEqual([]);
    });
  },
);
