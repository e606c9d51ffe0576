import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const NEEDED = ['20261101000000_fleet.js'];
const PROFILE = '20261110000000_establishment_profile.js';

describe.each(databases.eachSupportedId())(
  'the tables of an establishment’s page on %s',
  databaseId => {
    it('come, take rows, and go with them', async () => {
      const knex = await databases.init(databaseId);
      const directory = MIGRATIONS_DIRECTORY;
      for (const name of [...NEEDED, PROFILE]) {
        await knex.migrate.up({ directory, name });
      }
      await knex('establishment').insert({
        id: '440999019',
        name: 'CHU',
        search_text: 'chu',
      });
      await knex('establishment_profile').insert({
        establishment_id: '440999019',
        data_media: 'kept',
        revision: 1,
      });
      const contact = {
        id: 'a',
        establishment_id: '440999019',
        position: 0,
        function: 'on-call',
        phone: '0261910011',
        on_holidays: true,
        told_outside_window: true,
      };
      await knex('contact_point').insert(contact);
      const change = {
        establishment_id: '440999019',
        sequence: 1,
        changed_at: 4_102_444_800,
        actor_ref: 'user:default/someone',
        actor_role: 'local-referent',
        change: '{"kind":"contacts-reordered"}',
      };
      await knex('establishment_change').insert(change);
      await expect(knex('establishment_change').insert(change)).rejects.toThrow(
        /unique/i,
      );

      await knex.migrate.down({ directory, name: PROFILE });
      for (const table of [
        'establishment_profile',
        'contact_point',
        'establishment_change',
      ]) {
        await expect(knex.schema.hasTable(table)).resolves.toBe(false);
      }
      await expect(knex('establishment').select('id')).resolves.toHaveLength(1);
      await knex.migrate.up({ directory, name: PROFILE });
      await expect(knex('contact_point').select()).resolves.toEqual([]);
    });
  },
);
