import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../../database';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const FLEET = '20261101000000_fleet.js';
const IMPORTS = '20261125120000_inventory_imports.js';

describe.each(databases.eachSupportedId())(
  'the tables of imports on %s',
  databaseId => {
    it('come, take rows, and leave the machines as they were', async () => {
      const knex = await databases.init(databaseId);
      const migrate = (name: string) => ({
        directory: MIGRATIONS_DIRECTORY,
        name,
      });
      await knex.migrate.up(migrate(FLEET));
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
      await knex('machine').insert({
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
        created_at: 0,
        updated_at: 0,
      });
      const before = await knex('machine').select();

      await knex.migrate.up(migrate(IMPORTS));
      await knex('machine').update({ removed_at: 4_102_444_800 });
      await knex('inventory_import').insert({
        id: 'one',
        establishment_id: '440999019',
        file_name: 'parc.xlsx',
        format: 'xlsx',
        byte_size: 3,
        sha256: '0'.repeat(64),
        template_version: '2026-1',
        header_index: 0,
        line_count: 1,
        columns: '[]',
        state: 'read',
        created_at: 4_102_444_800,
        created_by: 'user:default/sacha',
        created_by_name: 'Sacha',
      });
      await knex('inventory_import_file').insert({
        import_id: 'one',
        content: Buffer.from([0, 1, 255]),
      });
      await knex('inventory_import_line').insert({
        import_id: 'one',
        position: 0,
        row: 2,
        outcome: 'added',
        name: 'srv',
        detail: '{}',
      });
      const mapping = {
        establishment_id: '440999019',
        template_version: '2026-1',
        header: 'libelle',
        column_id: 'name',
      };
      await knex('inventory_mapping').insert(mapping);
      await expect(knex('inventory_mapping').insert(mapping)).rejects.toThrow(
        /unique/i,
      );
      const [{ content }] = await knex('inventory_import_file').select();
      expect([...content]).toEqual([0, 1, 255]);

      await knex.migrate.down(migrate(IMPORTS));
      await expect(knex('machine').select()).resolves.toEqual(before);
      await expect(knex.schema.hasTable('inventory_import')).resolves.toBe(
        false,
      );
      await knex.migrate.up(migrate(IMPORTS));
      await expect(knex('inventory_import').select()).resolves.toEqual([]);
    });
  },
);
