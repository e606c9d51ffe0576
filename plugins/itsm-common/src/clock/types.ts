import type { Instant } from '../time';

/**
 * What the life of a ticket is made of. Only `running` is measured, and only
 * where its service window is open.
 *
 * @public
 */
export type PhaseKind =
  | 'running'
  /** Suspended with the establishment's agreement (CI2). */
  | 'suspended'
  /** Restored, the agreement is awaited (CI7). */
  | 'awaiting-approval'
  /** A workaround the establishment accepted (CI10). */
  | 'workaround'
  /** Refused with the service up: the restoration stands (CI11). */
  | 'restored'
  /** From the closure to the reopening (C5). */
  | 'closed'
  /** Cancelled, or excluded (CI4, CI17). */
  | 'ended';

/** A phase of a ticket, `from` included and `to` not. @public */
export interface Phase {
  kind: PhaseKind;
  from: Instant;
  /** Null for the last. */
  to: Instant | null;
  /** The event that made it so; null where time alone did, or the registration. */
  sequence: number | null;
  /** Who agreed, of a suspension: the name, or the reference. */
  actor: string | null;
}

/** Why a stretch of time is or is not counted. @public */
export type StretchReason =
  /** Inside the service window: counted. */
  | 'open'
  | 'night'
  | 'weekend'
  | 'holiday'
  /** The clock is stopped for good or for a while. */
  | Exclude<PhaseKind, 'running'>;

/**
 * A stretch of the life of a ticket, `from` included and `to` not.
 *
 * @public
 */
export interface Stretch {
  from: Instant;
  to: Instant;
  counted: boolean;
  reason: StretchReason;
  /** Seconds of the stretch that are counted: all of them, or none. */
  countedSeconds: number;
  /** The holiday, where the reason is one: its id in the table of feasts. */
  holiday?: string;
  /** The event that began it, where one did. */
  sequence?: number;
  /** Name, or reference, of who agreed to a suspension. */
  actor?: string;
}

/** @public */
export type ClockStatus =
  /** No contractual time: machine unknown or not covered (CI15). */
  | 'no-terms'
  | 'running'
  /** Running, and the service window is closed now. */
  | 'outside-window'
  | 'suspended'
  | 'stopped'
  | 'ended';

/**
 * The clock of a ticket at an instant. Durations are whole open seconds of
 * the ticket's service window.
 *
 * @public
 */
export interface Clock {
  status: ClockStatus;
  /** False overseas, where the times are indicative (DI3), and without terms. */
  contractual: boolean;
  /** The restore time (GTR); null without terms. */
  grantedSeconds: number | null;
  /** Null without terms. */
  consumedSeconds: number | null;
  /** Negative once late; null without terms. */
  remainingSeconds: number | null;
  /**
   * The closing instant people read: the earliest at which the restore time is
   * used up, given what the log says now. Null once stopped, or without terms.
   * A suspended clock gives it as of its agreed end; screens do not show it.
   */
  dueAt: Instant | null;
  /**
   * The first instant at which more than the restore time is consumed (DI16);
   * null as `dueAt` is.
   */
  lateFrom: Instant | null;
  /**
   * The instant at which the warning share (75 %) is consumed (DI16); null as
   * `dueAt` is.
   */
  warnAt: Instant | null;
  /**
   * `late` from the first second beyond the restore time, for good; `in-time`
   * once the clock is stopped within it (DI1); null while it may still change,
   * and where nothing is measured: no terms, cancelled, excluded.
   */
  verdict: 'in-time' | 'late' | null;
  /**
   * Where the clock is stopped, the instant that stopped it: of the
   * restoration, or of the workaround accepted before it.
   */
  restoredAt: Instant | null;
  /** When the window opens again, where it is closed now; null without terms. */
  opensAt: Instant | null;
  /** When it closes, where it is open now; null for 24x7. */
  closesAt: Instant | null;
}

/** Where the time of a ticket may be counted until (DI1). @public */
export const COUNTED_UNTIL = ['restoration', 'closure'] as const;

/** @public */
export type CountedUntil = (typeof COUNTED_UNTIL)[number];

/**
 * How the clock counts, where an installation reads the contract differently.
 *
 * @public
 */
export interface ClockOptions {
  /**
   * Where the time stops: at the restoration (DI1), or, literally, at the
   * closure (CCTP 2.1.26).
   */
  countsUntil?: CountedUntil;
  /**
   * Share of the restore time at which to warn, between 0 and 1; by default
   * {@link DEFAULT_WARNING_SHARE}.
   */
  warningShare?: number;
}
