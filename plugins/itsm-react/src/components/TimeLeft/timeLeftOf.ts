import type {
  Clock,
  Instant,
  PinnedTerms,
} from '@caih/backstage-plugin-itsm-common';

/**
 * What a clock comes down to for a reader: one of these holds.
 *
 * @public
 */
export type TimeLeftKind =
  /** The restore time is to be set, or there is none (CI15). */
  | 'no-terms'
  | 'not-covered'
  | 'remaining'
  /** Three quarters are used, and not all (DI16). */
  | 'warning'
  /** All of it is used to the second, not more: between due and late (DI16). */
  | 'used-up'
  | 'late'
  | 'suspended'
  | 'restored-in-time'
  | 'restored-late'
  | 'ended';

/** @public */
export interface TimeLeftFacts {
  kind: TimeLeftKind;
  /** False overseas: the times are indicative (DI3). */
  contractual: boolean;
  /** Used of granted, from 0 to 1; null where nothing is granted. */
  usedShare: number | null;
  /** When the window opens again, where that is what one waits for. */
  opensAt: Instant | null;
}

/**
 * What to say of a clock.
 *
 * @param now - the instant the clock was told for
 * @public
 */
export function timeLeftOf(
  clock: Clock,
  terms: PinnedTerms | null,
  now: Instant,
): TimeLeftFacts {
  const { grantedSeconds, consumedSeconds } = clock;
  return {
    kind: kindOf(clock, terms, now),
    contractual: clock.contractual,
    usedShare:
      grantedSeconds === null || consumedSeconds === null
        ? null
        : Math.min(1, consumedSeconds / grantedSeconds),
    opensAt: clock.status === 'outside-window' ? clock.opensAt : null,
  };
}

function kindOf(
  clock: Clock,
  terms: PinnedTerms | null,
  now: Instant,
): TimeLeftKind {
  if (clock.status === 'ended') return 'ended';
  if (clock.grantedSeconds === null) {
    return terms?.level === 'not-covered' ? 'not-covered' : 'no-terms';
  }
  if (clock.status === 'stopped') {
    return clock.verdict === 'late' ? 'restored-late' : 'restored-in-time';
  }
  if (clock.status === 'suspended') return 'suspended';
  if (clock.verdict === 'late') return 'late';
  if ((clock.remainingSeconds ?? 0) <= 0) return 'used-up';
  return clock.warnAt !== null && clock.warnAt <= now ? 'warning' : 'remaining';
}
