import { TestDatabases } from '@backstage/backend-test-utils';
import { createDesk, type Desk, PEOPLE } from './__testUtils__/desk';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(60_000);

const { alex, camille, dominique } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'making tickets again from their log on %p',
  databaseId => {
    let desk: Desk;
    let ticketId: string;

    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      ticketId = ticket.id;
      desk.at('2026-11-23T08:30:00Z');
      await desk.act(alex, ticket, 'start-intervention', {
        mode: 'on-site',
        technician: 'Maxime Petit',
        employer: 'contractor',
      });
      await desk.act(camille, ticket, 'request-suspension', {
        reason: 'Bloc occupé',
        until: '2026-11-23T09:00:00Z',
      });
      await desk.act(dominique, ticket, 'agree-suspension');
      await desk.register(camille, { machineId: undefined, machineText: '?' });
      desk.at('2026-11-23T09:30:00Z');
    });

    const letEventsChange = async () => {
      await desk.knex.raw(
        databaseId === 'SQLITE_3'
          ? 'drop trigger ticket_event_no_update'
          : 'drop trigger ticket_event_append_only on ticket_event',
      );
    };

    it('finds no difference, whatever the time', async () => {
      expect(await rebuildTickets(desk.knex)).toEqual({
        tickets: 2,
        differences: 0,
        remaining: 0,
        first: [],
        repaired: 0,
      });
      desk.at('2026-12-01T09:30:00Z');
      await desk.tickets.recordElapsedSuspensions();
      await desk.act(alex, await desk.tickets.read(alex, ticketId), 'restore', {
        latenessReason: 'Pièce attendue',
        backInOperation: true,
        solution: 'Fait',
      });
      expect(await rebuildTickets(desk.knex)).toMatchObject({ differences: 0 });
    });

    it('finds a row that was changed by hand, and can write it again', async () => {
      await desk
        .knex('ticket')
        .where({ number: ticketId })
        .update({ late_from_at: 4_000_000_000, state: 'closed' });
      const report = await rebuildTickets(desk.knex);
      expect(report).toMatchObject({
        differences: 2,
        remaining: 2,
        repaired: 0,
      });
      expect(report.first).toEqual([
        {
          ticket: ticketId,
          kind: 'row',
          where: 'state',
          stored: 'closed',
          expected: 'suspended',
        },
        {
          ticket: ticketId,
          kind: 'row',
          where: 'late_from_at',
          stored: '4000000000',
          expected: String(Date.parse('2026-11-23T12:30:01Z') / 1000),
        },
      ]);
      expect(await rebuildTickets(desk.knex, { repair: true })).toMatchObject({
        differences: 2,
        remaining: 0,
        repaired: 1,
      });
      expect(await rebuildTickets(desk.knex)).toMatchObject({ differences: 0 });
    });

    it('cannot have its log changed or deleted in the database', async () => {
      const events = () => desk.knex('ticket_event').where({ sequence: 2 });
      const refused = {
        message: expect.stringContaining('ticket_event is append-only'),
      };
      await expect(
        events().update({ actor_ref: 'user:default/camille' }),
      ).rejects.toMatchObject(refused);
      await desk.knex('ticket_text').delete();
      await expect(events().delete()).rejects.toMatchObject(refused);
    });

    it('finds an event that was changed though the database forbids it', async () => {
      await letEventsChange();
      await desk
        .knex('ticket_event')
        .where({ ticket: ticketId, sequence: 2 })
        .update({ occurred_at: Date.parse('2026-11-23T08:00:01Z') / 1000 });
      expect(await rebuildTickets(desk.knex, { repair: true })).toEqual({
        tickets: 2,
        differences: 1,
        remaining: 1,
        first: [
          {
            ticket: ticketId,
            kind: 'chain',
            where: 'event 2: hash',
            stored: null,
            expected: null,
          },
        ],
        repaired: 0,
      });
    });

    it('finds a text that is not the one written', async () => {
      await desk
        .knex('ticket_text')
        .where({ ticket: ticketId, sequence: 2, field: 'technician' })
        .update({ text: 'Quelqu’un d’autre' });
      const { first } = await rebuildTickets(desk.knex);
      expect(first).toMatchObject([
        { ticket: ticketId, kind: 'text', where: 'event 2: technician' },
      ]);
    });

    it('finds a text that was lost, and keeps the row that still has it', async () => {
      await desk
        .knex('ticket_text')
        .where({ ticket: ticketId, sequence: 1, field: 'title' })
        .delete();
      const report = await rebuildTickets(desk.knex, { repair: true });
      expect(report).toMatchObject({ remaining: 3, repaired: 0 });
      expect(report.first.map(({ kind, where }) => [kind, where])).toEqual([
        ['missing-text', 'event 1: title'],
        ['row', 'title'],
        ['row', 'search_text'],
      ]);
      expect(report.first[0]).toMatchObject({
        ticket: ticketId,
        stored: null,
        expected: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      await expect(
        desk.knex('ticket').where({ number: ticketId }).first('title'),
      ).resolves.toEqual({ title: 'Panne de disque' });
    });
  },
);
