// How long the search of the portal takes to read the tickets of a nation, and what that takes of memory.
import { performance } from 'node:perf_hooks';
import { mockServices } from '@backstage/backend-test-utils';
import {
  type Collection,
  ticketCollection,
} from '../../plugins/search-backend-module-itsm/src/collators';
import { HttpSearchFeed } from '../../plugins/search-backend-module-itsm/src/feed';
import { fill } from '../indicators/fill';

const TICKETS = 1_000_000;

/** Months of tickets that are found: as set by default, and all there are. */
const MONTHS = [13, 36];

/** A reading is over before the next one begins. */
const MOST_SECONDS = 600;

/** What one reading may take of memory. */
const MOST_MEGABYTES = 200;

/** @returns what does not hold, in a sentence each */
async function main(connection: string): Promise<string[]> {
  const { portal, knex } = await fill(connection, TICKETS);
  const feed = new HttpSearchFeed({
    auth: mockServices.auth({
      pluginId: 'search',
      disableDefaultAuthPolicy: false,
    }),
    discovery: {
      getBaseUrl: async () => portal.url(),
      getExternalBaseUrl: async () => portal.url(),
    },
  });
  const failures: string[] = [];
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  for (const months of MONTHS) {
    const { documents, megabytes, seconds, extra } = await read(
      ticketCollection({ feed, path: '/itsm', months }),
      idle,
    );
    console.log(
      `${documents} tickets of ${months} months, ${megabytes.toFixed(
        0,
      )} MB: ${seconds.toFixed(0)} s, ${extra.toFixed(
        0,
      )} MB of memory more than idle.`,
    );
    if (seconds >= MOST_SECONDS)
      failures.push(`${months} months take too long`);
    if (extra >= MOST_MEGABYTES) failures.push(`${months} months take memory`);
  }
  await portal.stop();
  await knex.destroy();
  return failures;
}

async function read(collection: Collection, idle: number) {
  let most = idle;
  let documents = 0;
  let bytes = 0;
  const begun = performance.now();
  for await (const document of collection.documents()) {
    documents += 1;
    bytes += JSON.stringify(document).length;
    if (documents % 100 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  return {
    documents,
    megabytes: bytes / 2 ** 20,
    seconds: (performance.now() - begun) / 1000,
    extra: (most - idle) / 2 ** 20,
  };
}

main(process.argv[2]).then(
  failures => {
    console.log(
      failures.length === 0 ? 'Passed.' : `FAILED: ${failures.join('; ')}.`,
    );
    process.exit(failures.length === 0 ? 0 : 1);
  },
  error => {
    console.error(error);
    process.exit(1);
  },
);
