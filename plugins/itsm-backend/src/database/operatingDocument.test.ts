import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { createDatabase } from './createDatabase';

jest.setTimeout(60_000);

const ROOT = resolve(__dirname, '../../../..');
const PAGE = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');

const QUERIES = [...PAGE.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(
  ([, query]) => query,
);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

it.each(databases.eachSupportedId())(
  'the queries in docs/operating.md run on %s',
  async databaseId => {
    const knex = await databases.init(databaseId);
    await createDatabase(
      mockServices.database({ knex, migrations: { skip: false } }),
    );
    expect(QUERIES).toHaveLength(4);
    for (const query of QUERIES) {
      await expect(knex.raw(query)).resolves.toBeDefined();
    }
  },
);

/** Names of tasks, in the files that have something done now and then. */
function scheduledTasks(): string[] {
  const sources = ['itsm-backend', 'catalog-backend-module-itsm'].flatMap(
    name => {
      const folder = join(ROOT, 'plugins', name, 'src');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map(file => readFileSync(join(folder, file), 'utf8'));
    },
  );
  const names = sources
    .filter(source => source.includes('.scheduleTask('))
    .flatMap(source => [
      ...source.matchAll(/(?:\bid: |TASK = |\[)'(itsm-[a-z-]+)'/g),
    ])
    .map(([, name]) => name);
  return [...new Set(names)].sort();
}

it('docs/operating.md has every task', () => {
  const told = [...PAGE.matchAll(/^\|[^|]+\| `(itsm-[a-z-]+)` /gm)];
  expect(told.map(([, name]) => name).sort()).toEqual(scheduledTasks());
});
