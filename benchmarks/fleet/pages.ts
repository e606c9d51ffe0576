import { performance } from 'node:perf_hooks';
import createKnex, { type Knex } from 'knex';
import {
  OTHER,
  OWN,
  startPortal,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { compareAll, type Filled, MOST_RATIO } from '../compare';
import { countFleet, loadFleet } from './loadFleet';
import { makeFleet } from './makeFleet';
import { makeNotices } from './makeNotices';
import { findPlace, OPERATIONS, type Place } from './operations';
import { readAsCatalog } from './readAsCatalog';

/** Machines, and notices of obsolescence, of the two fleets compared. */
const SMALL = { machines: 2_000, notices: 500 };
const LARGE = { machines: 200_000, notices: 5_000 };

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** A backend with a fleet of that size, on a database of its own. */
async function fill(
  connection: string,
  { machines, notices }: typeof SMALL,
): Promise<Filled<Place> & { knex: Knex }> {
  const name = `fleet_${machines}`;
  const server = createKnex({ client: 'pg', connection });
  await server.raw('create database ??', [name]);
  await server.destroy();
  const knex = createKnex({
    client: 'pg',
    connection: `${connection}/${name}`,
    pool: { min: 2, max: 10 },
  });
  const begun = performance.now();
  const fleet = makeFleet(machines, { comparable: OWN, largest: OTHER });
  await loadFleet(knex, fleet, makeNotices(fleet, notices));
  const loaded = performance.now();
  await countFleet(knex);
  const counted = performance.now();
  // What autovacuum does by itself, not left to when it comes round.
  await knex.raw('vacuum analyze');
  const portal = await startPortal(knex, {}, { isSecond: true });
  console.log(
    `${machines} machines and ${notices} notices: loaded in ${seconds(
      loaded - begun,
    )} s, counted in ${seconds(counted - loaded)} s`,
  );
  return { knex, portal, place: await findPlace(knex) };
}

async function main(connection: string, only: string | undefined) {
  const small = await fill(connection, SMALL);
  const large = await fill(connection, LARGE);
  const { failed, asked } = await compareAll([small, large], OPERATIONS, {
    sizes: ['2,000', '200,000'],
    only,
  });
  console.log(
    failed === 0
      ? `Passed: at 200,000 machines each takes at most ${MOST_RATIO} times what it takes at 2,000.`
      : `FAILED: ${failed} of ${asked} take more than ${MOST_RATIO} times as long at 200,000 machines as at 2,000.`,
  );
  for (const { portal, knex } of [small, large]) {
    const { entities, seconds: taken } = await readAsCatalog(portal);
    console.log(
      `The catalog reads ${entities} machines in ${taken.toFixed(1)} s.`,
    );
    await portal.stop();
    await knex.destroy();
  }
  return failed === 0 ? 0 : 1;
}

main(process.argv[2], process.argv[3]).then(
  code => process.exit(code),
  error => {
    console.error(error);
    process.exit(1);
  },
);
