import {
  type PinnedTerms,
  RESTORE_TIME_SECONDS,
  serviceCalendarOf,
  windowAt,
} from '../contract';
import type { Instant } from '../time';
import type { TicketEvent } from '../workflow';
import { consumedSeconds, instantConsuming } from './consumption';
import { phaseAt, phasesOf } from './phases';
import type { Clock, ClockOptions, ClockStatus, Phase } from './types';

/**
 * Share of the restore time at which a ticket is about to be late (DI16).
 *
 * @public
 */
export const DEFAULT_WARNING_SHARE = 0.75;

const WITHOUT_TERMS: Omit<Clock, 'restoredAt'> = {
  status: 'no-terms',
  contractual: false,
  grantedSeconds: null,
  consumedSeconds: null,
  remainingSeconds: null,
  dueAt: null,
  lateFrom: null,
  warnAt: null,
  verdict: null,
  opensAt: null,
  closesAt: null,
};

/**
 * The clock of a ticket at an instant (CCTP 2.1.22, 2.1.26): what its log
 * makes of the restore time it pinned. The same in the browser and on the
 * server; its cost does not depend on the age of the ticket.
 *
 * @param terms - those pinned on the ticket; null where the machine is unknown
 * @param events - the ticket's whole log, in order
 * @throws RangeError when the log does not begin with a registration
 * @throws InvalidCalendarError when the terms name an unknown zone, region or
 * holiday rules
 * @public
 */
export function clockAt(
  terms: PinnedTerms | null,
  events: readonly TicketEvent[],
  now: Instant,
  options: ClockOptions = {},
): Clock {
  const phases = phasesOf(events, options);
  const phase = phaseAt(phases, now);
  const restoredAt = stoppedAt(
    options.countsUntil === 'closure' ? phasesOf(events) : phases,
    now,
  );
  const calendar = terms && serviceCalendarOf(terms);
  if (!calendar || !terms?.restoreTime) {
    return { ...WITHOUT_TERMS, restoredAt };
  }
  const grantedSeconds = RESTORE_TIME_SECONDS[terms.restoreTime];
  const consumed = consumedSeconds(calendar, phases, now);
  const window = windowAt(calendar, now);
  const status = statusOf(phase, window.open);
  const isRunning = status !== 'stopped' && status !== 'ended';
  const whenConsumed = (seconds: number) =>
    isRunning ? instantConsuming(calendar, phases, seconds) : null;
  const { warningShare = DEFAULT_WARNING_SHARE } = options;
  return {
    status,
    contractual: terms.contractual,
    grantedSeconds,
    consumedSeconds: consumed,
    remainingSeconds: grantedSeconds - consumed,
    dueAt: whenConsumed(grantedSeconds),
    // Windows and phases begin on whole seconds: more is one second more.
    lateFrom: whenConsumed(grantedSeconds + 1),
    warnAt: whenConsumed(Math.max(1, Math.ceil(grantedSeconds * warningShare))),
    verdict: verdictOf(status, consumed, grantedSeconds),
    restoredAt,
    opensAt: window.opensAt,
    closesAt: window.closesAt,
  };
}

function statusOf(phase: Phase, windowOpen: boolean): ClockStatus {
  switch (phase.kind) {
    case 'running':
      return windowOpen ? 'running' : 'outside-window';
    case 'suspended':
    case 'ended':
      return phase.kind;
    default:
      return 'stopped';
  }
}

function verdictOf(
  status: ClockStatus,
  consumed: number,
  grantedSeconds: number,
): Clock['verdict'] {
  if (status === 'ended') return null;
  if (consumed > grantedSeconds) return 'late';
  return status === 'stopped' ? 'in-time' : null;
}

/** Where the stop that an instant lies in began; null where none holds. */
function stoppedAt(phases: readonly Phase[], now: Instant): Instant | null {
  let since: Instant | null = null;
  let index = phases.indexOf(phaseAt(phases, now));
  for (; index >= 0 && isStopped(phases[index]); index--) {
    since = phases[index].from;
  }
  return since;
}

function isStopped({ kind }: Phase): boolean {
  return kind !== 'running' && kind !== 'suspended' && kind !== 'ended';
}
