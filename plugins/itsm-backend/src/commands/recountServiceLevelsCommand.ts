import { createRecountPlugin } from '../indicators/recountCommand';
import type { Command } from './Command';
import { awaited, runOnce } from './runOnce';

type Report = Parameters<
  Parameters<typeof createRecountPlugin>[0]['onReport']
>[0];

/** Counts all service levels again from the logs, and says what differs. */
export const recountServiceLevelsCommand: Command = {
  summary: 'counts all figures anew from the logs and tells what would differ',
  options: ['--repair'],
  async run({ repair, output }) {
    const { onReport, report } = awaited<Report>();
    await runOnce(
      createRecountPlugin({
        repair,
        onBatch: ({ tickets }) => output.progress(`${tickets} tickets so far`),
        onReport,
      }),
    );
    const { counted, differences, figures, months, remaining, tickets } =
      report();
    for (const { ticket, month, scale, columns } of months) {
      output.line(`${ticket} ${month} ${scale}: ${columns.join(', ')}`);
    }
    for (const { owner, month } of counted) {
      output.line(`${owner} ${month}: figures are not those of the tickets`);
    }
    const found =
      differences === 0
        ? 'no difference'
        : `${differences} differences, ${remaining} remain`;
    output.line(`${tickets} tickets, ${figures} months of figures, ${found}`);
    return remaining === 0 ? 0 : 1;
  },
};
