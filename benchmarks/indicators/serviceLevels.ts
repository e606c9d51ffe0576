import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  OTHER,
  OWN,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { compareAll, MOST_RATIO } from '../compare';
import { databaseOf, establishmentsOf, fill } from './fill';
import { OPERATIONS } from './operations';
import type { RecapCost } from './recapMemory';
import { writeCost } from './writeCost';

/** Tickets of the two databases compared; `--quick` compares less. */
const SMALL = 10_000;
const LARGE = 1_000_000;
const QUICK = 100_000;

/** How much more an act may cost with the months of its ticket. */
const MOST_WRITE_RATIO = 1.25;

/** What a recap of so many interventions may take of memory. */
const RECAP_ROWS = 100_000;
const MOST_RECAP_MEGABYTES = 200;

/** Whose closed tickets have so many interventions, by how many tickets there are. */
const RECAP_MONTHS: Record<number, [from: string, to: string]> = {
  [LARGE]: ['2026-05', '2026-09'],
  [QUICK]: ['2023-12', '2026-11'],
};

/** @returns what does not hold, in a sentence each */
async function main(
  connection: string,
  { quick, only }: { quick: boolean; only?: string },
): Promise<string[]> {
  const failures: string[] = [];
  const size = quick ? QUICK : LARGE;
  const small = await fill(connection, SMALL);
  const large = await fill(connection, size);
  const sizes = [SMALL, size].map(one => one.toLocaleString('en')) as [
    string,
    string,
  ];
  const { failed, asked } = await compareAll([small, large], OPERATIONS, {
    sizes,
    only,
  });
  if (failed > 0) {
    failures.push(
      `${failed} of ${asked} take more than ${MOST_RATIO} times as long at ${sizes[1]} tickets as at ${sizes[0]}, or more than they may`,
    );
  }
  if (!only || 'write'.includes(only)) {
    const cost = await writeCost(large.knex, establishmentsOf(OWN, OTHER));
    const ratio = cost.with / cost.without;
    console.log(
      `An act is written in ${cost.without.toFixed(
        2,
      )} ms without the months of its ticket, in ${cost.with.toFixed(
        2,
      )} ms with them: ${ratio.toFixed(2)} times.`,
    );
    if (ratio >= MOST_WRITE_RATIO) {
      failures.push(`an act costs ${ratio.toFixed(2)} times as much`);
    }
  }
  if (!only || 'recap'.includes(only)) {
    const cost = await recapCost(databaseOf(connection, size), size);
    const megabytes = cost.extraBytes / 2 ** 20;
    console.log(
      `A recap of ${cost.rows} closed tickets, ${(
        cost.fileBytes /
        2 ** 20
      ).toFixed(0)} MB: ${cost.seconds.toFixed(0)} s and ${megabytes.toFixed(
        0,
      )} MB of memory more than idle.`,
    );
    if (megabytes >= MOST_RECAP_MEGABYTES) {
      failures.push(`a recap takes ${megabytes.toFixed(0)} MB`);
    }
    if (!quick && cost.rows < RECAP_ROWS) {
      failures.push(`the recap had ${cost.rows} rows only`);
    }
  }
  for (const { portal, knex } of [small, large]) {
    await portal.stop();
    await knex.destroy();
  }
  return failures;
}

async function recapCost(connection: string, size: number) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    join(__dirname, 'recapMemory.ts'),
    connection,
    ...RECAP_MONTHS[size],
  ]);
  return JSON.parse(stdout.trim().split('\n').pop() ?? '') as RecapCost;
}

const [connection, ...rest] = process.argv.slice(2);
const words = rest.filter(word => word !== '--quick');
main(connection, { quick: rest.includes('--quick'), only: words[0] }).then(
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
