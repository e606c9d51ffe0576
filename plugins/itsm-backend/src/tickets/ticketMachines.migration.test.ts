import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(60_000);

const MIGRATION = '20261105000000_ticket_machines.js';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

function ticket(number: string, machineId: string | null) {
  return {
    number,
    establishment_id: '440000289',
    machine_id: machineId,
    state: 'registered',
    resume_state: 'registered',
    priority: 3,
    title: 'Panne',
    registered_at: 1_795_000_000,
    version: 1,
    last_sequence: 1,
    last_hash: 'a'.repeat(64),
    search_text: 'panne',
    search_ids: number,
  };
}

it.each(databases.eachSupportedId())(
  'gives the tickets there are their principal, and goes away with it, on %p',
  async databaseId => {
    const knex = await databases.init(databaseId);
    const directory = MIGRATIONS_DIRECTORY;
    await knex.migrate.latest({ directory });
    await knex.migrate.down({ directory, name: MIGRATION });
    expect(await knex.schema.hasTable('ticket_machine')).toBe(false);
    await knex('ticket').insert([
      ticket('INC-2026-000001', 'm-1'),
      ticket('INC-2026-000002', null),
    ]);
    await knex.migrate.up({ directory, name: MIGRATION });
    expect(await knex('ticket_machine')).toEqual([
      { ticket: 'INC-2026-000001', machine_id: 'm-1', position: 0 },
    ]);
  },
);
