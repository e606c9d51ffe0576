import { type Instant, fromEpochSeconds, toEpochSeconds } from '../time';
import { type TicketEvent, foldLog } from '../workflow';
import type { ClockOptions, Phase, PhaseKind } from './types';

/** The service as the log tells it, suspensions apart. */
interface Mark {
  kind: Exclude<PhaseKind, 'suspended'>;
  at: number;
  /** The event that began it; null for the registration. */
  sequence: number | null;
}

interface Suspension {
  from: number;
  to: number;
  sequence: number;
  /** Who agreed. */
  actor: string | null;
  /** The event that ended it before its agreed end. */
  endedBy: number | null;
}

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

function readLog(events: readonly TicketEvent[]) {
  // By the event that gives the instant, so that marks made late fall in place.
  const marks = new Map<number, Mark>();
  const suspensions: Suspension[] = [];
  const instantsAgreed = new Map<number, number>();
  const proposals = new Map<number, number>();
  let lastRestoration = 0;

  const mark = (
    kind: Mark['kind'],
    event: TicketEvent,
    at = toEpochSeconds(event.occurredAt),
  ) => marks.set(event.sequence, { kind, at, sequence: event.sequence });
  const endSuspension = (event: TicketEvent) => {
    const last = suspensions[suspensions.length - 1];
    if (last && last.endedBy === null) {
      last.endedBy = event.sequence;
      last.to = Math.min(last.to, toEpochSeconds(event.occurredAt));
    }
  };

  const situation = foldLog(events, (met, event) => {
    switch (event.type) {
      case 'restore':
        mark('awaiting-approval', event);
        lastRestoration = event.sequence;
        if (met.state === 'suspended') endSuspension(event);
        break;
      case 'refuse': {
        const voided = marks.get(lastRestoration);
        if (!event.data.serviceDown) {
          mark('restored', event);
        } else if (voided) {
          voided.kind = 'running';
          voided.sequence = event.sequence;
        }
        break;
      }
      case 'approve':
        mark('closed', event);
        break;
      case 'reopen':
        mark('running', event);
        break;
      case 'cancel':
      case 'agree-cancellation':
      case 'accept-exclusion':
        mark('ended', event);
        break;
      case 'propose-workaround':
        proposals.set(event.sequence, toEpochSeconds(event.occurredAt));
        break;
      case 'accept-workaround': {
        const proposal = met.pending.workaround?.sequence;
        if (proposal !== undefined) {
          marks.set(proposal, {
            kind: 'workaround',
            at: instantsAgreed.get(proposal) ?? proposals.get(proposal) ?? 0,
            sequence: event.sequence,
          });
        }
        break;
      }
      case 'agree-instant': {
        const claim = met.pending.instant;
        if (!claim) break;
        const at = toEpochSeconds(claim.claimedAt);
        instantsAgreed.set(claim.sequence, at);
        const moved = marks.get(claim.sequence);
        if (moved) moved.at = at;
        for (const one of suspensions) {
          if (one.endedBy === claim.sequence) one.to = Math.min(one.to, at);
        }
        break;
      }
      case 'agree-suspension':
        suspensions.push({
          from: toEpochSeconds(event.recordedAt),
          to: met.pending.suspension
            ? toEpochSeconds(met.pending.suspension.until)
            : Infinity,
          sequence: event.sequence,
          actor: event.actor.name ?? event.actor.ref,
          endedBy: null,
        });
        break;
      case 'end-suspension':
        endSuspension(event);
        break;
      default:
    }
  });
  marks.set(0, {
    kind: 'running',
    at: toEpochSeconds(situation.registeredAt),
    sequence: null,
  });
  const inOrder = [...marks].sort(([a], [b]) => a - b).map(([, one]) => one);
  return { marks: inOrder, suspensions };
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
      to: to === Infinity ? null : fromEpochSeconds(to),
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
