import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import { PEOPLE } from '../tickets/__testUtils__/desk';
import { createMessageDesk } from './__testUtils__/messageDesk';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const { alex, camille, petra } = PEOPLE;

describe.each(databases.eachSupportedId())(
  'approvals that are awaited (CI12), on %s',
  databaseId => {
    let desk: Awaited<ReturnType<typeof createMessageDesk>>;

    beforeAll(async () => {
      desk = await createMessageDesk(databases, databaseId, {
        transport: { send: async () => {}, close: () => {} },
      });
    });

    const list = async (query: { cursor?: string; limit?: number } = {}) =>
      desk.tickets.list(petra, {
        states: ['open'],
        work: 'awaiting-approval',
        sort: 'approval',
        limit: 25,
        ...query,
      });
    const approvalOf = async (id: string) =>
      (await list()).items.find(one => one.id === id)?.approval;
    /** A minute of the desk, with what it sends. */
    const minuteAt = async (instant: string) => {
      desk.at(instant);
      await desk.sweep();
      await desk.post();
    };

    it('are listed with the one awaited longest first, and counted', async () => {
      const made: Ticket[] = [];
      desk.at('2026-11-23T08:00:00Z');
      for (let index = 0; index < 4; index += 1) {
        made.push(await desk.register(camille));
      }
      const [first, second, third, notRestored] = made;
      // Restored in another order than they were registered in.
      for (const [ticket, at] of [
        [second, '2026-11-23T09:00:00Z'],
        [third, '2026-11-23T10:00:00Z'],
        [first, '2026-11-23T11:00:00Z'],
      ] as const) {
        desk.at(at);
        await desk.act(alex, ticket, 'restore', {
          backInOperation: true,
          solution: 'Fait',
        });
      }
      const idsOf = (items: readonly { id: string }[]) =>
        items.map(one => one.id);
      const whole = await list();
      expect(idsOf(whole.items)).toEqual(idsOf([second, third, first]));
      expect(idsOf(whole.items)).not.toContain(notRestored.id);
      expect((await desk.tickets.counts(petra)).approvals).toBe(3);

      const one = await list({ limit: 2 });
      const rest = await list({ limit: 2, cursor: one.nextCursor! });
      expect(idsOf([...one.items, ...rest.items])).toEqual(idsOf(whole.items));
      expect(rest.nextCursor).toBeNull();

      await desk.act(camille, third, 'approve', {});
      expect(idsOf((await list()).items)).toEqual(idsOf([second, first]));
    });

    it('tell their age in working days, the reminders that went out, and that the coordinator was told', async () => {
      desk.at('2026-12-24T09:00:00Z');
      const ticket = await desk.register(camille);
      const { id } = ticket;
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await minuteAt('2026-12-24T09:01:00Z');
      const since = '2026-12-24T09:00:00Z';
      expect(await approvalOf(id)).toEqual({
        since,
        workingDays: 0,
        reminders: [],
        escalated: false,
      });

      // Due, and not sent yet.
      desk.at('2026-12-28T07:00:00Z');
      expect(await approvalOf(id)).toMatchObject({
        workingDays: 1,
        reminders: [],
      });
      await minuteAt('2026-12-28T07:00:00Z');
      expect(await approvalOf(id)).toMatchObject({
        workingDays: 1,
        reminders: [1],
      });
      // Friday 1 January is a holiday: the fifth working day is Monday 4.
      await minuteAt('2026-12-30T07:00:00Z');
      await minuteAt('2027-01-04T07:00:00Z');
      await minuteAt('2027-01-05T07:00:00Z');
      expect(await approvalOf(id)).toEqual({
        since,
        workingDays: 6,
        reminders: [1, 3, 5],
        escalated: true,
      });
      expect((await desk.tickets.read(camille, id)).approval).toEqual(
        await approvalOf(id),
      );
    });

    it('begin anew where the restoration did not hold', async () => {
      desk.at('2027-01-11T08:00:00Z');
      const ticket = await desk.register(camille);
      const { id } = ticket;
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await minuteAt('2027-01-12T07:00:00Z');
      expect(await approvalOf(id)).toMatchObject({ reminders: [1] });
      await desk.act(camille, ticket, 'refuse', {
        reason: 'Non',
        serviceDown: true,
      });
      expect(await approvalOf(id)).toBeUndefined();
      desk.at('2027-01-12T09:00:00Z');
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        latenessReason: 'Pièce attendue',
        solution: 'Refait',
      });
      expect(await approvalOf(id)).toEqual({
        since: '2027-01-12T09:00:00Z',
        workingDays: 0,
        reminders: [],
        escalated: false,
      });
    });
  },
);
