import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { isPostgres, MIGRATIONS_DIRECTORY } from '../database';
import { DatabaseMessageStore } from './store';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const directory = MIGRATIONS_DIRECTORY;
const MIGRATION = '20261125110000_message_list.js';
const SCOPE = { kind: 'all', why: 'test' } as const;

const MESSAGES = 5_000;
const ESTABLISHMENTS = 50;

const establishmentOf = (index: number) =>
  String(100_000_000 + (index % ESTABLISHMENTS));

async function fill(knex: Knex): Promise<void> {
  await knex.batchInsert(
    'outbox_message',
    Array.from({ length: MESSAGES }, (_, index) => ({
      id: `m-${index}`,
      ticket: `INC-2026-${index}`,
      kind: 'registered',
      sequence: 1,
      step: 0,
      establishment_id: establishmentOf(index),
      audience: 'desk',
      recipient: 'desk@example.org',
      channel: 'email',
      address: 'desk@example.org',
      language: 'fr',
      state: index % 10 === 0 ? 'dead' : 'sent',
      attempts: 1,
      created_at: 4_102_444_800 + index,
      not_before_at: 0,
      next_try_at: 0,
    })),
    50,
  );
  if (isPostgres(knex)) await knex.raw('analyze outbox_message');
}

/** How the database goes about the last query of the list. */
async function planOf(knex: Knex, options: object): Promise<string> {
  let asked: { sql: string; bindings: Knex.RawBinding[] } | undefined;
  knex.once('query', query => {
    asked = query;
  });
  await DatabaseMessageStore.create().list(SCOPE, knex, {
    limit: 50,
    ...options,
  });
  const explain = isPostgres(knex) ? 'explain' : 'explain query plan';
  const answer = await knex.raw(
    `${explain} ${asked!.sql.replace(/\$\d+/g, '?')}`,
    asked!.bindings,
  );
  return JSON.stringify(answer.rows ?? answer);
}

const LISTS: [string, object, string][] = [
  ['of all states', {}, 'outbox_message_newest_idx'],
  [
    'of all states, further on',
    { after: { at: 4_102_445_800, id: 'm-1000' } },
    'outbox_message_newest_idx',
  ],
  ['of one state', { state: 'dead' }, 'outbox_message_state_idx'],
];

describe.each(databases.eachSupportedId())(
  'the list of messages on %s',
  databaseId => {
    let knex: Knex;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      await knex.migrate.latest({ directory });
      await fill(knex);
    });

    it.each(LISTS)(
      '%s is read in its order, without a sort',
      async (...list) => {
        const [, options, index] = list;
        const plan = await planOf(knex, options);
        expect(plan).toContain(index);
        expect(plan).not.toMatch(/Sort|TEMP B-TREE|Seq Scan/);
      },
    );

    it('of one establishment reads no other’s', async () => {
      const establishmentId = establishmentOf(7);
      const plan = await planOf(knex, { establishmentId });
      expect(plan).toContain('outbox_message_establishment_idx');
      expect(plan).not.toContain('Seq Scan');
    });

    it('loses its indexes and no message, and gets them back', async () => {
      const count = async () =>
        Number((await knex('outbox_message').count({ total: '*' }))[0].total);
      await knex.migrate.down({ directory, name: MIGRATION });
      expect(await count()).toBe(MESSAGES);
      expect(await planOf(knex, {})).toMatch(/Sort|TEMP B-TREE/);
      await knex.migrate.up({ directory, name: MIGRATION });
      expect(await count()).toBe(MESSAGES);
      expect(await planOf(knex, {})).toContain('outbox_message_newest_idx');
    });
  },
);
