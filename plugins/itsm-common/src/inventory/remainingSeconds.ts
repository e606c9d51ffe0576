import { type Instant, toEpochSeconds } from '../time';

/** Under these, what is left is a guess, and nothing is said. */
const MIN_SHARE = 0.05;
const MIN_SECONDS = 2;

/** How far a piece of work has come. @public */
export interface ImportProgress {
  done: number;
  total: number;
  startedAt: Instant;
}

/**
 * How long work goes on at the speed it had so far, in seconds; null as long
 * as nobody could say.
 *
 * @public
 */
export function remainingSeconds(
  { done, total, startedAt }: ImportProgress,
  now: Instant,
): number | null {
  const spent = toEpochSeconds(now) - toEpochSeconds(startedAt);
  if (spent < MIN_SECONDS || done < total * MIN_SHARE || done === 0) {
    return null;
  }
  return Math.max(0, Math.ceil((spent / done) * (total - done)));
}
