import { performance } from 'node:perf_hooks';
import createKnex, { type Knex } from 'knex';
import {
  OTHER,
  OWN,
  startPortal,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../../plugins/itsm-backend/src/database';
import type { Filled } from '../compare';
import { makeOnce } from '../databases';
import { loadEstablishments } from '../fleet/loadFleet';
import { makeEstablishments } from '../fleet/makeFleet';
import { createRandom } from '../fleet/random';
import { countAll, loadTickets } from './loadTickets';
import { makeTickets } from './makeTickets';

/** Some minutes after the figures were counted: those of fixed months rest for ever. */
export const RESTED = '2026-11-23T08:05:00Z';

/** The establishments are the same whatever the number of tickets. */
const SEED = 2_000;

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(0);

/** @param comparable - which has as many tickets whatever the size */
export const establishmentsOf = (comparable: string, largest: string) =>
  makeEstablishments(createRandom(SEED), { comparable, largest });

/** The name of the database of so many tickets. */
export const nameOf = (size: number) => `tickets_${size}`;

/** Its address on a server. */
export const databaseOf = (connection: string, size: number) =>
  `${connection}/${nameOf(size)}`;

/** A backend with so many tickets, on a database of its own. */
export async function fill(
  connection: string,
  size: number,
): Promise<Filled<void> & { knex: Knex }> {
  await makeDatabase(connection, size);
  const knex = connect(databaseOf(connection, size));
  const portal = await startPortal(knex, {}, { isSecond: true });
  portal.at(RESTED);
  return { knex, portal, place: undefined };
}

/**
 * The database of so many tickets. One that an earlier run has filled on a
 * server that goes on is taken as it is.
 */
export async function makeDatabase(
  connection: string,
  size: number,
): Promise<void> {
  await makeOnce(connection, nameOf(size), {
    async fill(address) {
      const knex = connect(address);
      const begun = performance.now();
      await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
      const establishments = establishmentsOf(OWN, OTHER);
      await loadEstablishments(knex, { establishments });
      await loadTickets(
        knex,
        makeTickets(size, establishments),
        new Map(establishments.map(({ id, region }) => [id, region])),
      );
      const loaded = performance.now();
      await countAll(knex);
      const counted = performance.now();
      // What autovacuum does by itself, not left to when it comes round.
      await knex.raw('vacuum analyze');
      await knex.destroy();
      console.log(
        `${size} tickets: loaded in ${seconds(
          loaded - begun,
        )} s, counted in ${seconds(counted - loaded)} s`,
      );
    },
  });
}

const connect = (connection: string) =>
  createKnex({ client: 'pg', connection, pool: { min: 2, max: 10 } });
