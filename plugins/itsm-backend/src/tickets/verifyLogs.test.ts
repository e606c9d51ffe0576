import { TestDatabases } from '@backstage/backend-test-utils';
import { createDesk, type Desk, PEOPLE } from './__testUtils__/desk';
import { type BrokenLog, verifyLogs } from './verifyLogs';

jest.setTimeout(120_000);

const { alex, camille } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'verifying the logs on %p',
  databaseId => {
    let desk: Desk;
    let ticket: string;
    let other: string;

    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
      const registered = await desk.register(camille);
      ticket = registered.id;
      await desk.act(alex, registered, 'comment', { comment: 'On it' });
      await desk.act(alex, registered, 'restore', {
        backInOperation: true,
        solution: 'Replaced',
      });
      other = (await desk.register(camille)).id;
    });

    const letEventsChange = () =>
      desk.knex.raw(
        databaseId === 'SQLITE_3'
          ? 'drop trigger ticket_event_no_update'
          : 'drop trigger ticket_event_append_only on ticket_event',
      );

    const letEventsGo = async () => {
      await letEventsChange();
      if (databaseId === 'SQLITE_3') {
        await desk.knex.raw('drop trigger ticket_event_no_delete');
      }
    };

    const eventOf = (sequence: number) =>
      desk.knex('ticket_event').where({ ticket, sequence });
    const textOf = (sequence: number, field: string) =>
      desk.knex('ticket_text').where({ ticket, sequence, field });

    async function verify(pageSize?: number) {
      const broken: BrokenLog[] = [];
      const report = await verifyLogs(desk.knex, {
        pageSize,
        onBroken: one => broken.push(one),
      });
      return { report, broken };
    }

    it('finds whole what was written, page by page', async () => {
      const pages: number[] = [];
      const report = await verifyLogs(desk.knex, {
        pageSize: 1,
        onPage: ({ tickets }) => pages.push(tickets),
      });
      expect(report).toMatchObject({
        tickets: 2,
        events: 4,
        redacted: 0,
        broken: 0,
      });
      expect(pages).toEqual([1, 2]);
    });

    it('finds an event that was changed', async () => {
      await letEventsChange();
      await eventOf(2).update({ actor_ref: camille.ref });
      expect(await verify()).toMatchObject({
        report: { broken: 1 },
        broken: [{ log: ticket, problem: 'hash', sequence: 2 }],
      });
    });

    it('finds an event that was taken out of the middle', async () => {
      await letEventsGo();
      await desk.knex('ticket_text').where({ ticket, sequence: 2 }).delete();
      await eventOf(2).delete();
      expect((await verify()).broken).toEqual([
        { log: ticket, problem: 'gap', sequence: 2 },
      ]);
    });

    it('finds an event that was put in another’s place', async () => {
      await letEventsChange();
      await eventOf(3).update({ previous_hash: 'f'.repeat(64) });
      expect((await verify()).broken).toEqual([
        { log: ticket, problem: 'previous-hash', sequence: 3 },
      ]);
    });

    it('finds the last events taken away, by the row', async () => {
      await letEventsGo();
      await desk.knex('ticket_text').where({ ticket, sequence: 3 }).delete();
      await eventOf(3).delete();
      expect((await verify()).broken).toEqual([
        { log: ticket, problem: 'last-sequence', sequence: 2 },
      ]);
    });

    it('finds a row that knows of another end', async () => {
      await desk
        .knex('ticket')
        .where({ number: other })
        .update({ last_hash: '0'.repeat(64) });
      expect((await verify()).broken).toEqual([
        { log: other, problem: 'last-hash', sequence: 1 },
      ]);
    });

    it('finds a text that is not the one written', async () => {
      await textOf(2, 'comment').update({ text: 'Not me' });
      expect((await verify()).broken).toEqual([
        { log: ticket, problem: 'text', sequence: 2, field: 'comment' },
      ]);
    });

    it('finds a text that is gone without a redaction', async () => {
      await textOf(3, 'solution').delete();
      expect((await verify()).broken).toEqual([
        { log: ticket, problem: 'erased', sequence: 3, field: 'solution' },
      ]);
    });

    it('finds a text that nobody wrote', async () => {
      await desk.knex('ticket_text').insert({
        ticket,
        sequence: 2,
        field: 'solution',
        salt: '',
        text: 'Planted',
      });
      expect((await verify()).broken).toEqual([
        {
          log: ticket,
          problem: 'unknown-text',
          sequence: 2,
          field: 'solution',
        },
      ]);
    });

    it('names the first broken link of each ticket', async () => {
      await textOf(3, 'solution').update({ text: 'Nothing' });
      await textOf(1, 'title').update({ text: 'Something else' });
      await desk
        .knex('ticket')
        .where({ number: other })
        .update({ last_sequence: 7 });
      expect(await verify(1)).toEqual({
        report: expect.objectContaining({ tickets: 2, broken: 2 }),
        broken: [
          { log: ticket, problem: 'text', sequence: 1, field: 'title' },
          { log: other, problem: 'last-sequence', sequence: 1 },
        ],
      });
    });
  },
);
