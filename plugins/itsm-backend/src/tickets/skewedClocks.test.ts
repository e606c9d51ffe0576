import { TestDatabases } from '@backstage/backend-test-utils';
import { createDesk, type Desk, PEOPLE } from './__testUtils__/desk';

jest.setTimeout(60_000);

const { camille, dominique, alex } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'a clock behind the one that wrote the last event, on %p',
  databaseId => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
    });

    it('closes no ticket before its restoration', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      desk.at('2026-11-23T10:00:05Z');
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Redémarré',
      });
      desk.at('2026-11-23T10:00:00Z');
      expect(await desk.act(camille, ticket, 'approve')).toMatchObject({
        now: '2026-11-23T10:00:05Z',
        restoredAt: '2026-11-23T10:00:05Z',
        closedAt: '2026-11-23T10:00:05Z',
        clock: { consumedSeconds: 7205 },
      });
    });

    it('counts no second twice from a restoration to a reopening', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      desk.at('2026-11-23T09:00:00Z');
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Redémarré',
      });
      await desk.act(camille, ticket, 'approve');
      desk.at('2026-11-23T08:59:50Z');
      await desk.act(camille, ticket, 'reopen', { reason: 'De nouveau' });
      desk.at('2026-11-23T09:30:00Z');
      const { clock, stretches } = await desk.tickets.explain(
        camille,
        ticket.id,
      );
      expect(clock.consumedSeconds).toBe(5400);
      expect(
        stretches.reduce((sum, { countedSeconds }) => sum + countedSeconds, 0),
      ).toBe(5400);
    });

    it('records the end of a suspension after the event before it', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      await desk.act(alex, ticket, 'request-suspension', {
        reason: 'Bloc occupé',
        until: '2026-11-23T10:00:00Z',
      });
      await desk.act(dominique, ticket, 'agree-suspension');
      desk.at('2026-11-23T10:00:10Z');
      await desk.act(alex, ticket, 'comment', { comment: 'Nous arrivons' });
      desk.at('2026-11-23T10:00:02Z');
      await desk.tickets.recordElapsedSuspensions();
      const { events } = await desk.tickets.read(camille, ticket.id);
      const recorded = events.map(({ recordedAt }) => recordedAt);
      expect(recorded).toEqual([...recorded].sort());
      expect(events.map(({ type }) => type)).toContain('suspension-elapsed');
    });
  },
);
