// Verifies the log of every ticket, notice and evolution: hashes, gaps, texts
// against their digests. Names the first broken link of each and shows how far it is. Exit
// code 1 where a log is broken. Takes --config like the backend; see
// docs/checking-tickets.md.
require('@backstage/cli/config/nodeTransform.cjs');

const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { createVerifyPlugin } = require('../src/tickets/verifyCommand.ts');

const PROGRESS_MS = 2_000;

const logsOf = ({ tickets, notices, evolutions, penalties }) =>
  `${tickets} tickets, ${notices} notices, ${evolutions} evolutions, ${penalties} penalty cases`;

async function main() {
  const startedAt = Date.now();
  let toldAt = startedAt;
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
    createVerifyPlugin({
      onBroken({ log, sequence, problem, field }) {
        const where = field === undefined ? '' : ` ${field}`;
        console.log(`${log} event ${sequence}: ${problem}${where}`);
      },
      onPage(found) {
        if (Date.now() - toldAt < PROGRESS_MS) return;
        toldAt = Date.now();
        console.error(`${logsOf(found)}, ${found.events} events so far`);
      },
      onReport(found) {
        report = found;
      },
    }),
  );
  await backend.start();
  await backend.stop();
  const { broken, events, redacted, texts } = report;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${logsOf(
      report,
    )}, ${events} events, ${texts} texts (${redacted} redacted) in ${seconds} s: ${
      broken === 0 ? 'all logs are whole' : `${broken} logs are broken`
    }`,
  );
  process.exit(broken === 0 ? 0 : 1);
}

main().catch(error => {
  console.error(error);
  process.exit(2);
});
