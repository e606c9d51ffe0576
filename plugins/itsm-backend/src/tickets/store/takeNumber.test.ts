import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { createDatabase } from '../../database';
import { takeNumber } from './takeNumber';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'the numbers of tickets on %p',
  databaseId => {
    const connect = async () =>
      createDatabase(
        mockServices.database({
          knex: await databases.init(databaseId),
          migrations: { skip: false },
        }),
      );

    it('are all different, and without a gap, when taken at once', async () => {
      const knex = await connect();
      const taken = await Promise.all(
        Array.from({ length: 50 }, () =>
          takeNumber(knex, '2026-11-23T08:00:00Z'),
        ),
      );
      expect(taken.sort()).toEqual(
        Array.from(
          { length: 50 },
          (_, index) => `INC-2026-${String(index + 1).padStart(6, '0')}`,
        ),
      );
    });

    it('begin again at midnight in Paris on New Year’s Eve', async () => {
      const knex = await connect();
      expect(await takeNumber(knex, '2026-12-31T22:59:59Z')).toBe(
        'INC-2026-000001',
      );
      expect(await takeNumber(knex, '2026-12-31T23:00:00Z')).toBe(
        'INC-2027-000001',
      );
      expect(await takeNumber(knex, '2026-12-31T22:59:59Z')).toBe(
        'INC-2026-000002',
      );
    });

    it('grow past six digits', async () => {
      const knex = await connect();
      await knex('ticket_number').insert({ year: 2026, last_number: 999_999 });
      expect(await takeNumber(knex, '2026-06-01T00:00:00Z')).toBe(
        'INC-2026-1000000',
      );
    });
  },
);
