import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { createPerson, type Person, type Scope } from '../access';
import { createDatabase, MIGRATIONS_DIRECTORY } from '../database';
import { AccessLogService } from './AccessLogService';
import { DatabaseAccessLogStore } from './AccessLogStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const MIGRATION = '20261109000000_access_log.js';
const NANTES = '440000289';
const RENNES = '350005179';
const ALL: Scope = { kind: 'all', why: 'the test looks at every row' };
const ONE: Scope = { kind: 'establishments', ids: [NANTES] };
const CAMILLE = {
  ref: 'user:default/camille',
  name: 'Camille',
  role: 'contractor',
} as const;

const lookAt = (establishmentId: string, subject = 'INC-2026-000001') => ({
  establishmentId,
  kind: 'ticket' as const,
  subject,
});

describe.each(databases.eachSupportedId())(
  'the log of looks on %s',
  databaseId => {
    let knex: Knex;
    const store = DatabaseAccessLogStore.create();

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      await createDatabase(
        mockServices.database({ knex, migrations: { skip: false } }),
      );
    });
    beforeEach(() => knex('access_log').delete());

    const add = (
      establishmentId: string,
      at: Instant,
      scope: Scope = ALL,
    ): Promise<void> =>
      store.add(scope, knex, CAMILLE, [lookAt(establishmentId)], at);
    const idsIn = async () =>
      (await knex('access_log').orderBy('establishment_id')).map(
        row => row.establishment_id,
      );

    it('writes and reads nothing out of scope', async () => {
      await add(RENNES, '2026-11-23T08:00:00Z', ONE);
      await expect(idsIn()).resolves.toEqual([]);
      await add(RENNES, '2026-11-23T08:00:00Z');
      const options = { filter: {}, limit: 10 };
      await expect(store.list(ONE, knex, RENNES, options)).resolves.toEqual([]);
      await expect(store.people(ONE, knex, RENNES, 10)).resolves.toEqual([]);
      await expect(
        store.list(ALL, knex, RENNES, options),
      ).resolves.toHaveLength(1);
    });

    it('names a person once, whatever they were called', async () => {
      await add(NANTES, '2026-11-23T08:00:00Z');
      await store.add(
        ALL,
        knex,
        { ...CAMILLE, name: 'Camille Roy' },
        [lookAt(NANTES)],
        '2026-11-24T08:00:00Z',
      );
      await expect(store.people(ALL, knex, NANTES, 10)).resolves.toEqual([
        { person_ref: CAMILLE.ref, person_name: 'Camille Roy' },
      ]);
    });

    it('forgets of every establishment what is older than its retention, to the second', async () => {
      await add(NANTES, '2026-10-24T08:00:00Z');
      await add(RENNES, '2026-10-24T07:59:59Z');
      const service = AccessLogService.create({
        knex,
        store,
        clock: { now: () => '2026-11-23T08:00:00Z' },
        retentionDays: 30,
      });
      await expect(service.forgetOld()).resolves.toBe(1);
      await expect(idsIn()).resolves.toEqual([NANTES]);
    });

    it('records the staff, and nobody of an establishment', async () => {
      const service = AccessLogService.create({
        knex,
        store,
        clock: { now: () => '2026-11-23T08:00:00Z' },
        retentionDays: 30,
      });
      for (const role of ['beneficiary', 'local-referent', null] as const) {
        await service.record(personAs(role), [lookAt(NANTES)]);
      }
      await expect(idsIn()).resolves.toEqual([]);
      await service.record(personAs('coordinator'), [lookAt(NANTES)]);
      await expect(knex('access_log').select()).resolves.toMatchObject([
        { person_role: 'coordinator', subject: 'INC-2026-000001' },
      ]);
    });

    it('comes with its table, and goes with its rows and nothing else', async () => {
      const directory = MIGRATIONS_DIRECTORY;
      await add(NANTES, '2026-11-23T08:00:00Z');
      await knex.migrate.down({ directory, name: MIGRATION });
      await expect(knex.schema.hasTable('access_log')).resolves.toBe(false);
      await expect(knex.schema.hasTable('ticket')).resolves.toBe(true);
      await knex.migrate.up({ directory, name: MIGRATION });
      await expect(idsIn()).resolves.toEqual([]);
      await add(NANTES, '2026-11-23T08:00:00Z');
      await expect(
        knex('access_log').insert(await knex('access_log').first()),
      ).rejects.toThrow(/unique/i);
    });
  },
);

function personAs(role: Person['role']): Person {
  const { ref, name } = CAMILLE;
  const isStaff = role === 'contractor' || role === 'coordinator';
  return createPerson({
    ref,
    name,
    role,
    establishments: role && !isStaff ? [{ id: NANTES, role }] : [],
    teams: [],
  });
}
