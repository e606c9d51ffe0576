import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const FLEET = '20261101000000_fleet.js';

describe.each(databases.eachSupportedId())(
  'the tables of the fleet on %s',
  databaseId => {
    it('come, take rows, and go with them', async () => {
      const knex = await databases.init(databaseId);
      const migrate = { directory: MIGRATIONS_DIRECTORY, name: FLEET };
      await knex.migrate.up(migrate);

      await knex('establishment').insert({
        id: '440999019',
        name: 'CHU',
        search_text: 'chu',
      });
      await knex('site').insert({
        establishment_id: '440999019',
        id: '440000271',
        name: 'Hôtel-Dieu',
        territory: 'FR',
        time_zone: 'Europe/Paris',
        holiday_region: 'FR',
      });
      const machine = {
        id: 'abc',
        establishment_id: '440999019',
        site_id: '440000271',
        identity: 'serial:hpe:1',
        name: 'srv',
        category: 'server-x86',
        maker: 'HPE',
        model: 'DL380',
        warranty_end: 'unknown',
        search_text: 'srv',
        change_sequence: 1,
        created_at: 4_102_444_800,
        updated_at: 4_102_444_800,
      };
      await knex('machine').insert(machine);
      await knex('machine').insert({
        ...machine,
        id: 'def',
        identity: 'serial:hpe:2',
        chassis_id: 'abc',
      });

      await expect(
        knex('machine').insert({ ...machine, id: 'ghi' }),
      ).rejects.toThrow(/unique/i);
      await expect(
        knex('machine_change_counter').select(),
      ).resolves.toMatchObject([{ id: 1 }]);

      await knex.migrate.down(migrate);
      for (const table of [
        'establishment',
        'site',
        'machine',
        'machine_change_counter',
      ]) {
        await expect(knex.schema.hasTable(table)).resolves.toBe(false);
      }
      await knex.migrate.up(migrate);
      await expect(knex('machine').select()).resolves.toEqual([]);
    });
  },
);
