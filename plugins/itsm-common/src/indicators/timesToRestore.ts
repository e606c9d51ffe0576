/**
 * Times to restore as they are added up month by month (D8): each second by
 * second while there are few, else by bins whose edges are fixed, so that
 * those of several months or establishments are those of all together.
 *
 * @public
 */
export interface TimesToRestore {
  count: number;
  /** Whole seconds; 0 where there is none. */
  maxSeconds: number;
  /** All of them, where they are few enough to be kept. */
  exact?: number[];
  /** How many are in each bin, by its number, where they are many. */
  bins?: Record<string, number>;
}

/** What is told of times to restore, in open seconds consumed (D8). @public */
export interface TimesToRestoreFigures {
  count: number;
  /** Null where there is none. */
  medianSeconds: number | null;
  /** The 90th percentile: nine in ten took no longer. */
  p90Seconds: number | null;
  maxSeconds: number | null;
  /** False where median and percentile are right to a hundredth only. */
  exact: boolean;
}

/** Beyond so many, they are counted by bins. */
const KEPT_AT_MOST = 500;

/** An edge is so many times the one before: the middle is off by 1 % at most. */
const STEP = Math.log(1.02);

/** @public */
export function timesToRestore(seconds: readonly number[]): TimesToRestore {
  const all: TimesToRestore = {
    count: seconds.length,
    maxSeconds: seconds.reduce((most, one) => Math.max(most, one), 0),
  };
  return seconds.length <= KEPT_AT_MOST
    ? { ...all, exact: [...seconds].sort((a, b) => a - b) }
    : { ...all, bins: binned(seconds) };
}

/** Those of several months or parts, as one. @public */
export function addTimesToRestore(
  parts: readonly TimesToRestore[],
): TimesToRestore {
  const counted = parts.filter(({ count }) => count > 0);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (total <= KEPT_AT_MOST && counted.every(({ exact }) => exact)) {
    return timesToRestore(counted.flatMap(({ exact = [] }) => exact));
  }
  const bins: Record<string, number> = {};
  for (const { exact, bins: own } of counted) {
    for (const [bin, held] of Object.entries(own ?? binned(exact ?? []))) {
      bins[bin] = (bins[bin] ?? 0) + held;
    }
  }
  return {
    count: total,
    maxSeconds: counted.reduce(
      (most, { maxSeconds }) => Math.max(most, maxSeconds),
      0,
    ),
    bins,
  };
}

/**
 * Median, 90th percentile and maximum: the smallest time that so large a share
 * of the tickets did not pass (nearest rank).
 *
 * @public
 */
export function describeTimes(times: TimesToRestore): TimesToRestoreFigures {
  const { count, maxSeconds, exact } = times;
  if (count === 0) {
    return {
      count,
      medianSeconds: null,
      p90Seconds: null,
      maxSeconds: null,
      exact: true,
    };
  }
  const at = (share: number) => secondsAt(times, Math.ceil(count * share));
  return {
    count,
    medianSeconds: at(0.5),
    p90Seconds: at(0.9),
    maxSeconds,
    exact: exact !== undefined,
  };
}

function secondsAt(
  { exact, bins = {}, maxSeconds }: TimesToRestore,
  rank: number,
): number {
  if (exact) return exact[rank - 1];
  let passed = 0;
  for (const bin of Object.keys(bins)
    .map(Number)
    .sort((a, b) => a - b)) {
    passed += bins[bin];
    if (passed >= rank) return Math.min(middleOf(bin), maxSeconds);
  }
  return maxSeconds;
}

function binned(seconds: readonly number[]): Record<string, number> {
  const bins: Record<string, number> = {};
  for (const one of seconds) {
    const bin = Math.floor(Math.log(one + 1) / STEP);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function middleOf(bin: number): number {
  return Math.round(Math.exp((bin + 0.5) * STEP) - 1);
}
