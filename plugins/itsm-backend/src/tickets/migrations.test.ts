import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(60_000);

const MIGRATION = '20261102000000_tickets.js';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

async function migrateUntilBefore(knex: Knex, name: string): Promise<void> {
  const directory = MIGRATIONS_DIRECTORY;
  const [, pending]: [unknown, { file: string }[]] = await knex.migrate.list({
    directory,
  });
  for (const { file } of pending) {
    if (file === name) return;
    await knex.migrate.up({ directory });
  }
}

const ROW = {
  number: 'INC-2026-000001',
  establishment_id: '440000289',
  state: 'registered',
  resume_state: 'registered',
  priority: 3,
  title: 'Panne',
  registered_at: 1_795_000_000,
  version: 1,
  last_sequence: 1,
  last_hash: 'a'.repeat(64),
  search_text: 'panne memoire',
  search_ids: 'inc-2026-000001',
};

const EVENT = {
  ticket: ROW.number,
  sequence: 1,
  type: 'register',
  recorded_at: 1_795_000_000,
  occurred_at: 1_795_000_000,
  actor_ref: 'user:default/camille',
  actor_role: 'beneficiary',
  data: '{}',
  digests: '{}',
  hash: 'a'.repeat(64),
};

describe.each(databases.eachSupportedId())(
  'the tables of tickets on %p',
  databaseId => {
    it('are made, hold rows, and go away again with them', async () => {
      const knex = await databases.init(databaseId);
      const directory = MIGRATIONS_DIRECTORY;
      await migrateUntilBefore(knex, MIGRATION);
      expect(await knex.schema.hasTable('ticket')).toBe(false);

      for (let round = 0; round < 2; round++) {
        await knex.migrate.up({ directory, name: MIGRATION });
        await knex('ticket').insert(ROW);
        await knex('ticket_event').insert(EVENT);
        await knex('ticket_text').insert({
          ticket: ROW.number,
          sequence: 1,
          field: 'title',
          salt: '',
          text: 'Panne',
        });
        expect(await knex('ticket').first()).toMatchObject(
          databaseId === 'SQLITE_3'
            ? ROW
            : {
                ...ROW,
                registered_at: '1795000000',
                search: `'inc-2026-000001' 'memoir':2 'pann':1`,
              },
        );

        await knex.migrate.down({ directory, name: MIGRATION });
        for (const table of [
          'ticket',
          'ticket_event',
          'ticket_text',
          'ticket_number',
          'idempotency_key',
        ]) {
          expect([table, await knex.schema.hasTable(table)]).toEqual([
            table,
            false,
          ]);
        }
      }
      expect(await knex.schema.hasTable('machine')).toBe(true);
    });

    it('refuse an event without its ticket, or the same one twice', async () => {
      const knex = await databases.init(databaseId);
      await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
      const refused = {
        message: expect.stringMatching(/foreign key|unique/i),
      };
      await expect(knex('ticket_event').insert(EVENT)).rejects.toMatchObject(
        refused,
      );
      await knex('ticket').insert(ROW);
      await knex('ticket_event').insert(EVENT);
      await expect(knex('ticket_event').insert(EVENT)).rejects.toMatchObject(
        refused,
      );
    });
  },
);
