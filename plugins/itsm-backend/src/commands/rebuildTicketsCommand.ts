import { createRebuildPlugin } from '../tickets/rebuildCommand';
import type { Command } from './Command';
import { awaited, runOnce } from './runOnce';

type Report = Parameters<
  Parameters<typeof createRebuildPlugin>[0]['onReport']
>[0];

/** Makes every ticket's row anew from its log, and says what differs. */
export const rebuildTicketsCommand: Command = {
  summary: 'makes the rows of tickets anew from their logs',
  options: ['--repair'],
  async run({ repair, output }) {
    const { onReport, report } = awaited<Report>();
    await runOnce(createRebuildPlugin({ repair, onReport }));
    const { differences, first, remaining, repaired, tickets } = report();
    for (const { ticket, kind, where, stored, expected } of first) {
      const values =
        kind === 'row' || kind === 'text'
          ? `: ${stored} instead of ${expected}`
          : '';
      output.line(`${ticket} ${kind} ${where}${values}`);
    }
    const found =
      differences === 0 ? 'no difference' : `${differences} differences`;
    const written = repaired > 0 ? `, ${repaired} rows written again` : '';
    const left = differences > 0 ? `, ${remaining} remain` : '';
    output.line(`${tickets} tickets, ${found}${written}${left}`);
    return remaining === 0 ? 0 : 1;
  },
};
