import createKnex from 'knex';

/**
 * Makes a database on a server unless it is there from an earlier run. It has
 * its name only once it is filled, so that one left half filled is made anew.
 *
 * @param from - the database it begins as a copy of
 * @param fill - writes into it, and has left it when done
 */
export async function makeOnce(
  connection: string,
  name: string,
  { from, fill }: { from?: string; fill?(address: string): Promise<void> },
): Promise<void> {
  const server = createKnex({ client: 'pg', connection });
  const unfinished = `${name}_unfinished`;
  try {
    if (await server('pg_database').where({ datname: name }).first()) return;
    await server.raw('drop database if exists ??', [unfinished]);
    await server.raw('create database ?? template ??', [
      unfinished,
      from ?? 'template1',
    ]);
    await fill?.(`${connection}/${unfinished}`);
    await server.raw('alter database ?? rename to ??', [unfinished, name]);
  } finally {
    await server.destroy();
  }
}
