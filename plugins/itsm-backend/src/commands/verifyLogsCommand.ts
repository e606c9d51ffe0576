import type { VerifyReport } from '../tickets/verifyLogs';
import { createVerifyPlugin } from '../tickets/verifyCommand';
import type { Command } from './Command';
import { awaited, runOnce } from './runOnce';

const logsOf = (report: Readonly<VerifyReport>) =>
  `${report.tickets} tickets, ${report.notices} notices, ${report.evolutions} evolutions, ${report.penalties} penalty cases`;

/**
 * Verifies every log that is chained: hashes, gaps, texts against their digests.
 * Names the first broken link of each.
 */
export const verifyLogsCommand: Command = {
  summary: 'proves that no log of acts was changed since it was written',
  options: [],
  async run({ output }) {
    const startedAt = Date.now();
    const { onReport, report } = awaited<VerifyReport>();
    await runOnce(
      createVerifyPlugin({
        onBroken({ log, sequence, problem, field }) {
          const where = field === undefined ? '' : ` ${field}`;
          output.line(`${log} event ${sequence}: ${problem}${where}`);
        },
        onPage: found =>
          output.progress(`${logsOf(found)}, ${found.events} events so far`),
        onReport,
      }),
    );
    const { broken, events, redacted, texts } = report();
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    output.line(
      `${logsOf(
        report(),
      )}, ${events} events, ${texts} texts (${redacted} redacted) in ${seconds} s: ${
        broken === 0 ? 'all logs are whole' : `${broken} logs are broken`
      }`,
    );
    return broken === 0 ? 0 : 1;
  },
};
