import { say } from '../console.mjs';

/** As many as a small machine has processors for. */
const AT_ONCE = 2;

/**
 * Runs the parts in their order. Those in a row that need nothing but a processor, `light` ones, run side by side;
 * what one of them says is said when it has ended, so that their lines do not mix.
 *
 * @param run - runs one part, with a context whose `say` is where its lines go
 * @returns what `run` returned for each, in the order of the parts
 */
export async function sideBySide(parts, context, run) {
  const results = [];
  for (const row of rowsOf(parts)) {
    results.push(
      ...(row.length === 1
        ? [await runOpenly(row[0], context, run)]
        : await runRow(row, context, run)),
    );
  }
  return results;
}

function rowsOf(parts) {
  const rows = [];
  for (const part of parts) {
    const last = rows[rows.length - 1];
    if (part.light && last?.[0].light) last.push(part);
    else rows.push([part]);
  }
  return rows;
}

const headOf = ({ name, what }) => `\n── ${name}: ${what}\n`;

function runOpenly(part, context, run) {
  say(headOf(part));
  return run(part, { ...context, say });
}

async function runRow(row, context, run) {
  const results = new Map();
  const waiting = [...row];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const lines = [headOf(part)];
      const keep = line => lines.push(line);
      results.set(part, await run(part, { ...context, say: keep }));
      lines.forEach(say);
    }
  };
  say(`\n── side by side: ${row.map(({ name }) => name).join(', ')}`);
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return row.map(part => results.get(part));
}
