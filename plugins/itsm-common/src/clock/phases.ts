import { type Instant, fromEpochSeconds, toEpochSeconds } from '../time';
import type { TicketEvent } from '../workflow';
import { type Suspension, readLog } from './readLog';
import type { ClockOptions, Phase, PhaseKind } from './types';

/**
 * The life of a ticket in phases, from its registration on, without a gap; the
 * last has no end. A function of the log alone, agreed ends of suspensions
 * included.
 *
 * - A restoration stops the clock at its instant, or at an earlier one once
 *   the establishment agreed to it (CI7, CI22).
 * - Refused with the service down, the last restoration is void: the time
 *   since it runs. Refused with the service up, it stands (CI11).
 * - An accepted workaround stops the clock at the instant it was proposed for,
 *   until a restoration (CI10).
 * - A suspension runs from the instant its agreement was recorded to its
 *   agreed end, or to what ends it before (CI2, CI24). It changes nothing
 *   where the clock is stopped.
 * - After a reopening the clock runs at once (C5, CI7).
 *
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function phasesOf(
  events: readonly TicketEvent[],
  options: ClockOptions = {},
): Phase[] {
  const { marks, suspensions } = readLog(events);
  const literally = options.countsUntil === 'closure';
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    const phase: Phase = {
      kind: literally ? literalKind(mark.kind) : mark.kind,
      from: fromEpochSeconds(mark.at),
      to: next ? fromEpochSeconds(next.at) : null,
      sequence: mark.sequence,
      actor: null,
    };
    return phase.kind === 'running' ? cut(phase, suspensions) : [phase];
  });
}

/** The phase an instant lies in; the first where it lies before them. @public */
export function phaseAt(phases: readonly Phase[], instant: Instant): Phase {
  const at = toEpochSeconds(instant);
  return (
    [...phases].reverse().find(({ from }) => toEpochSeconds(from) <= at) ??
    phases[0]
  );
}

/** Closed before due (CCTP 2.1.26, the literal reading of DI1). */
function literalKind(kind: PhaseKind): PhaseKind {
  return kind === 'closed' || kind === 'ended' ? kind : 'running';
}

/** A running phase, cut where it was suspended. */
function cut(phase: Phase, suspensions: readonly Suspension[]): Phase[] {
  const start = toEpochSeconds(phase.from);
  const end = phase.to === null ? Infinity : toEpochSeconds(phase.to);
  const phases: Phase[] = [];
  let rest: Phase | null = phase;
  for (const suspension of suspensions) {
    const from = Math.max(suspension.from, start);
    const to = Math.min(suspension.to, end);
    if (!rest || from >= to) continue;
    if (toEpochSeconds(rest.from) < from) {
      phases.push({ ...rest, to: fromEpochSeconds(from) });
    }
    phases.push({
      kind: 'suspended',
      from: fromEpochSeconds(from),
      to: fromEpochSeconds(to),
      sequence: suspension.sequence,
      actor: suspension.actor,
    });
    rest =
      to < end
        ? {
            ...phase,
            from: fromEpochSeconds(to),
            sequence: suspension.endedBy,
          }
        : null;
  }
  return rest ? [...phases, rest] : phases;
}
