import { performance } from 'node:perf_hooks';
import createKnex, { type Knex } from 'knex';
import {
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { countFleet, loadFleet } from './loadFleet';
import { makeFleet } from './makeFleet';
import { makeNotices } from './makeNotices';
import { measure } from './measure';
import {
  findPlace,
  type Operation,
  OPERATIONS,
  type Place,
} from './operations';
import { readAsCatalog } from './readAsCatalog';

/** Machines, and notices of obsolescence, of the two fleets compared. */
const SMALL = { machines: 2_000, notices: 500 };
const LARGE = { machines: 200_000, notices: 5_000 };

const MOST_RATIO = 1.5;
const TRIES = 3;

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

interface Filled {
  knex: Knex;
  portal: Portal;
  place: Place;
}

/** A backend with a fleet of that size, on a database of its own. */
async function fill(
  connection: string,
  { machines, notices }: typeof SMALL,
): Promise<Filled> {
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

/** Asks for what an operation shows, as a person in the browser does. */
function asking({ portal, place }: Filled, operation: Operation) {
  const { caller, path } = operation.ask(place);
  return async () => {
    const { status, body } = await portal.call(caller, 'get', path);
    if (status !== 200) {
      throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    }
  };
}

/**
 * The times at both sizes. What seems too slow is asked again: what slows it
 * each time is not the other work of the machine.
 */
async function compare(small: () => Promise<void>, large: typeof small) {
  let best = { before: 1, after: Infinity };
  for (let n = 0; n < TRIES && !isWithin(best); n++) {
    const [before, after] = await measure([small, large]);
    if (after / before < best.after / best.before) best = { before, after };
  }
  return best;
}

const isWithin = ({ before, after }: { before: number; after: number }) =>
  after / before <= MOST_RATIO;

async function main(connection: string, only: string | undefined) {
  const small = await fill(connection, SMALL);
  const large = await fill(connection, LARGE);
  const rows: Record<string, string>[] = [];
  let failed = 0;
  for (const operation of OPERATIONS) {
    const { page, name } = operation;
    if (only && !`${page} ${name}`.includes(only)) continue;
    const { before, after } = await compare(
      asking(small, operation),
      asking(large, operation),
    );
    const ratio = after / before;
    const holds = isWithin({ before, after });
    if (!holds) failed += 1;
    rows.push({
      page,
      'what is asked for': name,
      '2,000, ms': before.toFixed(1),
      '200,000, ms': after.toFixed(1),
      times: ratio.toFixed(2),
      '': holds ? '' : 'over',
    });
    console.log(Object.values(rows[rows.length - 1]).join(' | '));
  }
  console.table(rows);
  console.log(
    failed === 0
      ? `Passed: at 200,000 machines each takes at most ${MOST_RATIO} times what it takes at 2,000.`
      : `FAILED: ${failed} of ${rows.length} take more than ${MOST_RATIO} times as long at 200,000 machines as at 2,000.`,
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
