import { duration } from '../console.mjs';

/** The packages are installed, and an app with them has done its job, in less. */
const limitSeconds = 20 * 60;

/**
 * Takes the time of each step, and of the whole.
 *
 * @param now - the present instant, in milliseconds
 */
export function createWatch(now = Date.now) {
  const begun = now();
  const steps = [];
  return {
    sinceStart: () => duration(now() - begun),
    /** Does a step, and keeps how long it took, whether it succeeds or not. */
    async time(what, work) {
      const from = now();
      try {
        return await work();
      } finally {
        steps.push({ what, took: now() - from });
      }
    },
    /** A line for each step, in the order in which they ended, and one for the whole. */
    lines: () => [
      ...steps.map(({ what, took }) => `${what.padEnd(44)} ${duration(took)}`),
      `${'the whole'.padEnd(44)} ${duration(now() - begun)}`,
    ],
    /** One test: whether all was done in time. */
    verdict() {
      const took = now() - begun;
      return took <= limitSeconds * 1000
        ? { passed: 1, failed: 0 }
        : {
            passed: 0,
            failed: 1,
            failures: [
              `it took ${duration(took)}: more than ${
                limitSeconds / 60
              } minutes`,
            ],
          };
    },
  };
}
