import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';
import { createDesk, PEOPLE } from './__testUtils__/desk';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(120_000);

const MIGRATION = {
  directory: MIGRATIONS_DIRECTORY,
  name: '20261106010000_mediation.js',
};

const { alex, camille, dominique } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

it.each(databases.eachSupportedId())(
  'where a mediation stands goes away and comes back, the tickets staying as they are, on %p',
  async databaseId => {
    const desk = await createDesk(databases, databaseId);
    const { knex } = desk;
    desk.at('2026-11-20T08:00:00Z');
    const contested = await desk.register(camille);
    const closed = await desk.register(camille);
    desk.at('2026-11-20T15:00:00Z');
    for (const ticket of [contested, closed]) {
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        latenessReason: 'Porte close',
        solution: 'Fait',
      });
      await desk.act(camille, ticket, 'approve');
    }
    await desk.act(alex, contested, 'open-mediation', {
      subject: 'verdict',
      reason: 'Deux heures devant une porte close',
    });
    const rows = () =>
      knex('ticket').orderBy('number').select('number', 'state', 'last_hash');
    const mediations = () =>
      knex('ticket').orderBy('number').select('number', 'mediation');
    const before = await rows();
    const open = [
      { number: contested.id, mediation: 'open' },
      { number: closed.id, mediation: null },
    ];
    expect(await mediations()).toEqual(open);

    await knex.migrate.down(MIGRATION);
    expect(await knex.schema.hasColumn('ticket', 'mediation')).toBe(false);
    expect(await rows()).toEqual(before);

    // The column comes empty, and the log says what was in it.
    await knex.migrate.up(MIGRATION);
    expect(await rows()).toEqual(before);
    expect(await rebuildTickets(knex, { repair: true })).toMatchObject({
      tickets: 2,
      first: [
        {
          ticket: contested.id,
          kind: 'row',
          where: 'mediation',
          stored: null,
          expected: 'open',
        },
      ],
      repaired: 1,
      remaining: 0,
    });
    expect(await mediations()).toEqual(open);

    // Its events and texts are still those of the ticket.
    await desk.act(dominique, contested, 'give-opinion', {
      opinion: 'Le gardien était là',
    });
    expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });
  },
);
