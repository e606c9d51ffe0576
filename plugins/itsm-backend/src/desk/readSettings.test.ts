import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { itsmPlugin } from '../plugin';

jest.setTimeout(120_000);

describe('a desk that is told something wrong', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // What is refused is refused before the database is asked for.
  const [[databaseId]] = databases.eachSupportedId();

  it.each([
    [
      { mail: { from: 'nobody' } },
      'itsm.mail.from is nobody; give one address',
    ],
    [{ workflow: { reopenDay: 15 } }, 'itsm.workflow.reopenDay is no setting'],
    [
      { endOfLife: { endOfLifeDate: { file: '/nowhere.json' } } },
      "itsm.endOfLife.endOfLifeDate.file is '/nowhere.json', which cannot be read",
    ],
    [
      { roles: { contractor: { groups: ['user:default/camille'] } } },
      "itsm.roles.contractor.groups names 'user:default/camille'",
    ],
    [{ accessLog: { retentionDays: 0 } }, 'itsm.accessLog.retentionDays is 0'],
    [{ path: 'itsm' }, 'itsm.path is itsm; give a path of the portal'],
  ])(
    'does not start, and leaves its database alone: %j',
    async (itsm, reason) => {
      const knex = await databases.init(databaseId);
      const features = [
        itsmPlugin,
        catalogServiceMock.factory(),
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({ data: { itsm: itsm as never } }),
      ];
      await expect(startTestBackend({ features })).rejects.toThrow(reason);
      expect(await knex.schema.hasTable('knex_migrations')).toBe(false);
      expect(await knex.schema.hasTable('ticket')).toBe(false);
    },
  );
});
