// What a recap of interventions takes of memory, in a process that does nothing else: a line of JSON tells it.
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LocalMonth } from '@caih/backstage-plugin-itsm-common';
import createKnex from 'knex';
import { createPerson } from '../../plugins/itsm-backend/src/access';
import { DatabaseIndicatorStore } from '../../plugins/itsm-backend/src/indicators/DatabaseIndicatorStore';
import { InterventionRecap } from '../../plugins/itsm-backend/src/indicators/recap';
import { ServiceLevelService } from '../../plugins/itsm-backend/src/indicators/ServiceLevelService';
import { HucreSpreadsheetWriter } from '../../plugins/itsm-backend/src/spreadsheet';
import { DatabaseTicketStore } from '../../plugins/itsm-backend/src/tickets';
import { NOW } from './makeTickets';

/** What a recap took. */
export interface RecapCost {
  rows: number;
  fileBytes: number;
  seconds: number;
  /** Of the resident memory, over what the idle process had. */
  extraBytes: number;
}

const CONTRACTOR = createPerson({
  ref: 'user:default/contractor',
  name: 'Contractor',
  role: 'contractor',
  establishments: [],
  teams: [],
});

async function measureRecap(
  connection: string,
  period: { from: LocalMonth; to: LocalMonth },
): Promise<RecapCost> {
  const knex = createKnex({ client: 'pg', connection });
  const shared = {
    knex,
    store: DatabaseIndicatorStore.create(),
    tickets: DatabaseTicketStore.create(),
    fleet: {
      establishmentNames: async () =>
        new Map<string, string>(
          (await knex('establishment').select('id', 'name')).map(
            ({ id, name }) => [id, name],
          ),
        ),
    },
    clock: { now: () => NOW },
    portal: 'shared' as const,
    indicators: {
      warrantyCounts: true,
      countsUntil: 'restoration' as const,
    },
  };
  const levels = ServiceLevelService.create(shared);
  const recap = InterventionRecap.create({
    ...shared,
    levels,
    writer: new HucreSpreadsheetWriter(),
  });
  const make = async (of: typeof period) => {
    let rows = 0;
    let fileBytes = 0;
    const { content } = await recap.make(CONTRACTOR, of, 'fr', () => {
      rows += 1;
    });
    await pipeline(
      content,
      new Writable({
        write(chunk, _encoding, done) {
          fileBytes += chunk.length;
          done();
        },
      }),
    );
    return { rows, fileBytes };
  };
  // Idle, with all it needs loaded.
  await knex('establishment').first();
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let most = idle;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const begun = performance.now();
  const made = await make(period);
  clearInterval(watching);
  most = Math.max(most, process.memoryUsage.rss());
  await knex.destroy();
  return {
    ...made,
    seconds: (performance.now() - begun) / 1000,
    extraBytes: most - idle,
  };
}

const [address, first, last] = process.argv.slice(2);
measureRecap(address, { from: first, to: last }).then(
  cost => {
    console.log(JSON.stringify(cost));
    process.exit(0);
  },
  error => {
    console.error(error);
    process.exit(1);
  },
);
