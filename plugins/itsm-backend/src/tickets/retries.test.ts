import { TestDatabases } from '@backstage/backend-test-utils';
import type { TicketRegistration } from '@caih/backstage-plugin-itsm-common';
import { createDesk, type Desk, PEOPLE } from './__testUtils__/desk';

jest.setTimeout(60_000);

const { alex, camille, dominique } = PEOPLE;

const REGISTRATION: TicketRegistration = {
  title: 'Panne',
  description: 'Ne démarre plus',
  impact: 2,
  urgency: 2,
  machineId: 'ho4',
};

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'repeating a request on %p',
  databaseId => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
    });
    const register = (
      who = camille,
      key = 'the-same-key',
      input = REGISTRATION,
    ) => desk.tickets.register(who, input, key);
    const total = async () => (await desk.tickets.counts(alex)).all;

    it('registers once, and gives the same ticket again', async () => {
      const first = await register();
      desk.at('2026-11-23T09:00:00Z');
      expect((await register()).id).toBe(first.id);
      expect(await total()).toBe(1);
    });

    it('is refused when the body is another', async () => {
      await register();
      await expect(
        register(camille, 'the-same-key', { ...REGISTRATION, impact: 1 }),
      ).rejects.toMatchObject({
        name: 'UnprocessableError',
        field: 'Idempotency-Key',
        code: 'key-reused',
      });
      expect(await total()).toBe(1);
    });

    it('reads the order of members as nothing', async () => {
      const first = await register();
      const reversed = Object.fromEntries(
        Object.entries(REGISTRATION).reverse(),
      ) as TicketRegistration;
      expect((await register(camille, 'the-same-key', reversed)).id).toBe(
        first.id,
      );
    });

    it('lets another person use the same key for a ticket of their own', async () => {
      const first = await register(camille);
      const second = await register(dominique);
      expect(second.id).not.toBe(first.id);
    });

    it('registers once when the same key comes five times at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => register()),
      );
      expect(new Set(answers.map(ticket => ticket.id)).size).toBe(1);
      expect(await total()).toBe(1);
    });

    it('is honoured for 24 hours, then forgotten', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const first = await register();
      desk.at('2026-11-24T07:59:59Z');
      expect((await register()).id).toBe(first.id);
      expect(await desk.tickets.forgetOldKeys()).toBe(0);
      desk.at('2026-11-24T08:00:00Z');
      expect((await register()).id).not.toBe(first.id);
      desk.at('2026-11-25T08:00:00Z');
      expect(await desk.tickets.forgetOldKeys()).toBe(1);
    });

    it('does an act once, though its version is stale by then', async () => {
      const { id, version } = await register();
      const start = () =>
        desk.tickets.act(alex, {
          ticketId: id,
          act: 'start-work',
          input: {},
          version,
          idempotencyKey: 'start-key',
        });
      await start();
      expect((await start()).events).toHaveLength(2);
    });

    it('comments once when the same key comes five times at once', async () => {
      const { id } = await register();
      const comment = () =>
        desk.tickets.act(alex, {
          ticketId: id,
          act: 'comment',
          input: { comment: 'Une fois' },
          idempotencyKey: 'comment-key',
        });
      await Promise.all(Array.from({ length: 5 }, comment));
      expect((await desk.tickets.read(alex, id)).events).toHaveLength(2);
    });

    it('does not keep the key of an act that was refused', async () => {
      const { id } = await register();
      const approve = () =>
        desk.tickets.act(camille, {
          ticketId: id,
          act: 'approve',
          input: {},
          version: 2,
          idempotencyKey: 'approve-key',
        });
      await expect(approve()).rejects.toMatchObject({ code: 'not-possible' });
      await desk.tickets.act(alex, {
        ticketId: id,
        act: 'restore',
        input: { solution: 'Fait', backInOperation: true },
        version: 1,
      });
      expect((await approve()).state).toBe('closed');
    });

    it('gives tickets registered at once numbers of their own', async () => {
      const tickets = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          register(camille, `another-key-${index}`),
        ),
      );
      expect(new Set(tickets.map(ticket => ticket.id)).size).toBe(10);
    });

    it('lets one of two people through who act on the same version', async () => {
      const { id, version } = await register();
      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(impact =>
          desk.tickets.act(camille, {
            ticketId: id,
            act: 'change-priority',
            input: { impact, urgency: 1, reason: `vers ${impact}` },
            version,
          }),
        ),
      );
      expect(
        outcomes
          .map(outcome =>
            outcome.status === 'rejected' ? outcome.reason.code : 'done',
          )
          .sort(),
      ).toEqual(['done', 'stale', 'stale']);
    });
  },
);
