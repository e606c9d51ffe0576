// Makes the databases of the two portals compared, and says who uses them: `<connection> <folder for the people>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import createKnex from 'knex';
import {
  OTHER as LARGEST,
  OWN,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { makeOnce } from '../databases';
import { establishmentsOf, makeDatabase, nameOf } from '../indicators/fill';
import { peopleOf } from './people';

async function main(
  connection: string,
  folder: string,
  sizes: readonly number[],
): Promise<void> {
  for (const size of sizes) {
    await makeDatabase(connection, size);
    // A portal writes into its own, and leaves that of the other benchmark.
    await makeOnce(connection, `portal_${size}`, {
      from: nameOf(size),
      fill: address => hurry(address),
    });
  }
  const [largest] = establishmentsOf(OWN, LARGEST);
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

const [address, people, ...wanted] = process.argv.slice(2);
main(address, people, wanted.map(Number)).then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
