// Makes the databases of the two portals compared, and says who uses them: `<connection> <folder for the people> <JSON of their sizes>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import createKnex from 'knex';
import {
  OTHER as LARGEST,
  OWN,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { makeOnce } from '../databases';
import { establishmentsOf, makeDatabase, nameOf } from '../indicators/fill';
import { addFleet } from './addFleet';
import { peopleOf } from './people';

/** How much there is in a portal, and the name of its database. */
interface PortalSize {
  database: string;
  tickets: number;
  machines: number;
  notices: number;
}

async function main(
  connection: string,
  folder: string,
  portals: readonly PortalSize[],
): Promise<void> {
  const establishments = establishmentsOf(OWN, LARGEST);
  for (const { database, tickets, machines, notices } of portals) {
    await makeDatabase(connection, tickets);
    // A portal writes into its own, and leaves that of the other benchmark.
    await makeOnce(connection, database, {
      from: nameOf(tickets),
      async fill(address) {
        await hurry(address);
        await addFleet(address, establishments, { machines, notices });
      },
    });
  }
  const [largest] = establishments;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'people.yaml'), peopleOf(largest));
}

/** What is written is on the disk a moment later: the start of a portal writes much. */
async function hurry(database: string): Promise<void> {
  const knex = createKnex({ client: 'pg', connection: database });
  const name = new URL(database).pathname.slice(1);
  await knex.raw('alter database ?? set synchronous_commit = off', [name]);
  await knex.destroy();
}

const [address, people, wanted] = process.argv.slice(2);
main(address, people, JSON.parse(wanted)).then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
