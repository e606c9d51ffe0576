import { TestDatabases } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { situationAt, type Ticket } from '@caih/backstage-plugin-itsm-common';
import { createDesk, type Desk, PEOPLE } from '../tickets/__testUtils__/desk';
import { MachineHistoryService } from './MachineHistoryService';

jest.setTimeout(60_000);

const { alex, camille } = PEOPLE;
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const MACHINE = 'ho4';

describe.each(databases.eachSupportedId())(
  'what happened to a machine, on %s',
  databaseId => {
    let desk: Desk;
    let history: MachineHistoryService;

    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
      history = MachineHistoryService.create({
        ...desk,
        fleet: {
          // It is asked only whether the machine is there.
          getMachine: async (scope, id) => {
            const found = await desk.fleet.machineForTicket(
              desk.knex,
              scope,
              id,
            );
            if (!found) throw new NotFoundError(`There is no machine '${id}'`);
            return {} as never;
          },
        },
      });
    });

    const read = (page: { cursor?: string; limit?: number } = {}) =>
      history.read(camille, MACHINE, { limit: 20, ...page });

    /** An intervention of an hour, with a part replaced where one is. */
    async function intervene(
      ticket: Ticket,
      mode: 'on-site' | 'remote',
      begun: string,
      { withPart = false } = {},
    ): Promise<void> {
      desk.at(begun);
      const shown = await desk.act(alex, ticket, 'start-intervention', {
        mode,
        technician: 'Hugo Lambert',
        employer: 'contractor',
      });
      const { interventions } = situationAt(shown.events, shown.now);
      const { interventionId } = interventions[interventions.length - 1];
      if (withPart) {
        await desk.act(alex, ticket, 'replace-part', {
          interventionId,
          component: 'power',
          reference: '865414-B21',
          condition: 'new-original',
          holdsData: false,
          removedPart: 'taken-back',
        });
      }
      desk.at(begun.replace(/T(\d\d)/, (_, hour) => `T${Number(hour) + 1}`));
      await desk.act(alex, ticket, 'end-intervention', {
        interventionId,
        workDone: 'Bloc d’alimentation remplacé',
      });
    }

    it('says nothing of one that never failed', async () => {
      expect(await read()).toEqual({
        now: '2026-11-23T08:00:00Z',
        incidents: 0,
        firstAt: null,
        lastAt: null,
        meanSecondsBetween: null,
        items: [],
        nextCursor: null,
      });
    });

    it('tells the mean time between incidents, without those that were cancelled', async () => {
      desk.at('2026-11-02T09:00:00Z');
      await desk.register(camille);
      expect(await read()).toMatchObject({
        incidents: 1,
        firstAt: '2026-11-02T09:00:00Z',
        lastAt: '2026-11-02T09:00:00Z',
        meanSecondsBetween: null,
      });
      desk.at('2026-11-05T09:00:00Z');
      await desk.register(camille);
      // Of another machine.
      await desk.register(camille, { machineId: 'always10' });
      desk.at('2026-11-12T10:00:00Z');
      await desk.register(camille);
      desk.at('2026-11-20T09:00:00Z');
      const mistaken = await desk.register(camille);
      await desk.act(camille, mistaken, 'cancel', {
        kind: 'cancelled',
        reason: 'Fausse alerte',
      });
      expect(await read()).toMatchObject({
        incidents: 3,
        firstAt: '2026-11-02T09:00:00Z',
        lastAt: '2026-11-12T10:00:00Z',
        // Ten days and an hour, in two.
        meanSecondsBetween: (10 * 24 + 1) * 1800,
      });
    });

    it('tells interventions by ticket, page after page, those of the latest first', async () => {
      desk.at('2026-11-02T09:00:00Z');
      const first = await desk.register(camille, { title: 'Alimentation' });
      await intervene(first, 'remote', '2026-11-02T10:00:00Z');
      await intervene(first, 'on-site', '2026-11-03T10:00:00Z', {
        withPart: true,
      });
      desk.at('2026-11-09T09:00:00Z');
      const second = await desk.register(camille, { title: 'Disque' });
      await intervene(second, 'on-site', '2026-11-09T10:00:00Z');
      desk.at('2026-11-10T09:00:00Z');
      await desk.register(camille, { title: 'Sans suite' });

      const id = expect.any(String);
      const ofSecond = {
        ticketId: second.id,
        title: 'Disque',
        interventionId: id,
        mode: 'on-site',
        startedAt: '2026-11-09T10:00:00Z',
        endedAt: '2026-11-09T11:00:00Z',
        parts: 0,
      };
      const ofFirst = { ticketId: first.id, title: 'Alimentation' };
      const ofFirstTold = [
        {
          ...ofFirst,
          interventionId: id,
          mode: 'on-site',
          startedAt: '2026-11-03T10:00:00Z',
          endedAt: '2026-11-03T11:00:00Z',
          parts: 1,
        },
        {
          ...ofFirst,
          interventionId: id,
          mode: 'remote',
          startedAt: '2026-11-02T10:00:00Z',
          endedAt: '2026-11-02T11:00:00Z',
          parts: 0,
        },
      ];
      expect((await read()).items).toEqual([ofSecond, ...ofFirstTold]);

      // The latest has none, and is no page by itself.
      const page = await read({ limit: 1 });
      expect(page.items).toEqual([ofSecond]);
      const next = await read({ limit: 1, cursor: page.nextCursor ?? '' });
      expect(next).toMatchObject({ items: ofFirstTold, nextCursor: null });
    });

    it('is for those who may see the machine, with a cursor of this list', async () => {
      await expect(
        history.read(camille, 'reunion', { limit: 20 }),
      ).rejects.toThrow("There is no machine 'reunion'");
      await expect(read({ cursor: 'nonsense' })).rejects.toMatchObject({
        field: 'cursor',
      });
    });
  },
);
