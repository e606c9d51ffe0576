// Makes every ticket's row anew from its log, verifies the chains of hashes
// and says what differs. With --repair it writes the rows that differ again.
// Exit code 1 where a difference remains. Takes --config like the backend; see
// docs/checking-tickets.md.
require('@backstage/cli/config/nodeTransform.cjs');

const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { createRebuildPlugin } = require('../src/tickets/rebuildCommand.ts');

async function main() {
  let report;
  const backend = createBackend();
  // The desk may be running: its port is not ours to take.
  backend.add(
    createServiceFactory({
      service: coreServices.rootHttpRouter,
      deps: {},
      factory: () => ({ use() {} }),
    }),
  );
  backend.add(
    createRebuildPlugin({
      repair: process.argv.includes('--repair'),
      onReport: found => {
        report = found;
      },
    }),
  );
  await backend.start();
  await backend.stop();
  const { differences, first, remaining, repaired, tickets } = report;
  for (const { ticket, kind, where, stored, expected } of first) {
    const values =
      kind === 'row' || kind === 'text'
        ? `: ${stored} instead of ${expected}`
        : '';
    console.log(`${ticket} ${kind} ${where}${values}`);
  }
  console.log(
    `${tickets} tickets, ${
      differences === 0 ? 'no difference' : `${differences} differences`
    }${repaired > 0 ? `, ${repaired} rows written again` : ''}${
      differences > 0 ? `, ${remaining} remain` : ''
    }`,
  );
  process.exit(remaining === 0 ? 0 : 1);
}

main().catch(error => {
  console.error(error);
  process.exit(2);
});
