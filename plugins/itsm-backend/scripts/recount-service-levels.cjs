// Counts all service levels again from the logs of the tickets and says what
// differs from what is kept. With --repair it writes again what differs. Exit
// code 1 where a difference remains. Takes --config like the backend; see
// docs/service-levels.md.
require('@backstage/cli/config/nodeTransform.cjs');

const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { createRecountPlugin } = require('../src/indicators/recountCommand.ts');

const PROGRESS_MS = 2_000;

async function main() {
  let toldAt = Date.now();
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
    createRecountPlugin({
      repair: process.argv.includes('--repair'),
      onBatch({ tickets }) {
        if (Date.now() - toldAt < PROGRESS_MS) return;
        toldAt = Date.now();
        console.error(`${tickets} tickets so far`);
      },
      onReport(found) {
        report = found;
      },
    }),
  );
  await backend.start();
  await backend.stop();
  const { counted, differences, figures, months, remaining, tickets } = report;
  for (const { ticket, month, scale, columns } of months) {
    console.log(`${ticket} ${month} ${scale}: ${columns.join(', ')}`);
  }
  for (const { owner, month } of counted) {
    console.log(`${owner} ${month}: figures are not those of the tickets`);
  }
  console.log(
    `${tickets} tickets, ${figures} months of figures, ${
      differences === 0
        ? 'no difference'
        : `${differences} differences, ${remaining} remain`
    }`,
  );
  process.exit(remaining === 0 ? 0 : 1);
}

main().catch(error => {
  console.error(error);
  process.exit(2);
});
