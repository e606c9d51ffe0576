import { performance } from 'node:perf_hooks';

/** Times asked before any is counted. */
const WARM_UPS = 5;

/** Stretches of the run, and times asked in each. */
const STRETCHES = 5;
const IN_A_STRETCH = 20;

/**
 * How long each of some questions takes, asked in turns, so that what else the
 * machine does meets all of them alike.
 *
 * @returns for each its 95th percentile in milliseconds: of every stretch of
 *   the run, and of these the middle one, as other work comes in bursts
 */
export async function measure(
  questions: readonly (() => Promise<void>)[],
): Promise<number[]> {
  for (let n = 0; n < WARM_UPS; n++) {
    for (const ask of questions) await ask();
  }
  const stretches = questions.map((): number[] => []);
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const times = questions.map((): number[] => []);
    for (let n = 0; n < IN_A_STRETCH; n++) {
      // Each is first as often as last: what one leaves behind slows the next.
      const order = [...questions.entries()];
      if (n % 2) order.reverse();
      for (const [index, ask] of order) {
        const begun = performance.now();
        await ask();
        times[index].push(performance.now() - begun);
      }
    }
    for (const [index, some] of times.entries()) {
      stretches[index].push(percentile(some, 0.95));
    }
  }
  return stretches.map(some => percentile(some, 0.5));
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1];
}
