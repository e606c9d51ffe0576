import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

export const MIGRATIONS_DIRECTORY = resolvePackagePath(
  '@caih/backstage-plugin-itsm-backend',
  'migrations',
);

/** The plugin's database, brought up to date. */
export async function createDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  }
  return knex;
}

/** Whether this is PostgreSQL, the database of production. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}
