import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const MESSAGES = '20261107080000_messages.js';
const PORTAL = '20261107090000_portal_preferences.js';

const KEY = { ticket: 'INC-2026-000001', kind: 'late', sequence: 1, step: 0 };

const NOTICE = {
  ...KEY,
  establishment_id: '440999019',
  noticed_at: 4_102_444_800,
  next_try_at: 4_102_444_800,
  attempts: 0,
};

const MESSAGE = {
  ...KEY,
  id: 'm-1',
  establishment_id: '440999019',
  audience: 'desk',
  recipient: 'desk@example.org',
  channel: 'email',
  address: 'desk@example.org',
  language: 'fr',
  state: 'waiting',
  attempts: 0,
  created_at: 4_102_444_800,
  not_before_at: 4_102_444_800,
  next_try_at: 4_102_444_800,
};

describe.each(databases.eachSupportedId())(
  'the tables of messages on %s',
  databaseId => {
    it('come, take each message once, and go with their rows', async () => {
      const knex = await databases.init(databaseId);
      const directory = MIGRATIONS_DIRECTORY;
      await knex.migrate.up({ directory, name: MESSAGES });
      await knex('message_notice').insert(NOTICE);
      await expect(knex('message_notice').insert(NOTICE)).rejects.toThrow(
        /unique/i,
      );
      await knex('outbox_message').insert(MESSAGE);
      await expect(
        knex('outbox_message').insert({ ...MESSAGE, id: 'm-2' }),
      ).rejects.toThrow(/unique/i);

      await knex.migrate.down({ directory, name: MESSAGES });
      for (const table of [
        'message_notice',
        'outbox_message',
        'message_preference',
      ]) {
        await expect(knex.schema.hasTable(table)).resolves.toBe(false);
      }
      await knex.migrate.up({ directory, name: MESSAGES });
      await expect(knex('outbox_message').select()).resolves.toEqual([]);
    });

    it('keep what was chosen by e-mail as the portal is chosen apart', async () => {
      const knex = await databases.init(databaseId);
      const directory = MIGRATIONS_DIRECTORY;
      await knex.migrate.up({ directory, name: MESSAGES });
      await knex('message_preference').insert({
        person_ref: 'user:default/camille',
        unwanted: '["registered"]',
        updated_at: 4_102_444_800,
      });
      await knex.migrate.up({ directory, name: PORTAL });
      await expect(
        knex('message_preference').first('unwanted', 'unwanted_in_portal'),
      ).resolves.toEqual({
        unwanted: '["registered"]',
        unwanted_in_portal: '[]',
      });
      await knex.migrate.down({ directory, name: PORTAL });
      await expect(knex('message_preference').first()).resolves.toMatchObject({
        person_ref: 'user:default/camille',
        unwanted: '["registered"]',
      });
    });
  },
);
