import { toEpochSeconds } from '../time';
import type { TicketEvent, TicketSituation } from '../workflow';
// Not for others, so not behind the folder's door.
import { foldLog } from '../workflow/ticket';
import type { PhaseKind } from './types';

/** From here on the service stands so, suspensions apart. */
export interface Mark {
  kind: Exclude<PhaseKind, 'suspended'>;
  /** Epoch seconds. */
  at: number;
  /** The event that made it so; null for the registration. */
  sequence: number | null;
}

/** A suspension agreed, in epoch seconds. */
export interface Suspension {
  from: number;
  /** Its agreed end, or what ended it before. */
  to: number;
  sequence: number;
  /** Who agreed. */
  actor: string | null;
  /** The event that ended it before its agreed end. */
  endedBy: number | null;
}

class Reading {
  readonly suspensions: Suspension[] = [];
  /**
   * By the event that gives the instant: what a later act says of it (refused,
   * accepted, agreed) falls in place.
   */
  private readonly marks = new Map<number, Mark>();
  /** Instants of the workarounds proposed, by their event. */
  private readonly proposals = new Map<number, number>();
  private lastRestoration = 0;

  marksInOrder(): Mark[] {
    return [...this.marks].sort(([a], [b]) => a - b).map(([, mark]) => mark);
  }

  read(met: Readonly<TicketSituation>, event: TicketEvent): void {
    switch (event.type) {
      case 'restore':
        this.mark('awaiting-approval', event);
        this.lastRestoration = event.sequence;
        if (met.state === 'suspended') this.endSuspension(event);
        break;
      case 'refuse':
        if (event.data.serviceDown) this.voidRestoration(event);
        else this.mark('restored', event);
        break;
      case 'approve':
        this.mark('closed', event);
        break;
      case 'reopen':
        this.mark('running', event);
        break;
      case 'cancel':
      case 'agree-cancellation':
      case 'accept-exclusion':
        this.mark('ended', event);
        break;
      case 'propose-workaround':
        this.proposals.set(event.sequence, toEpochSeconds(event.occurredAt));
        break;
      case 'accept-workaround':
        this.acceptWorkaround(met, event);
        break;
      case 'agree-instant':
        this.moveInstant(met);
        break;
      case 'agree-suspension':
        this.suspend(met, event);
        break;
      case 'end-suspension':
        this.endSuspension(event);
        break;
      // Agreed ends are in the agreements; other acts move no clock.
      default:
    }
  }

  private mark(kind: Mark['kind'], event: TicketEvent): void {
    const { sequence, occurredAt } = event;
    this.marks.set(sequence, {
      kind,
      at: toEpochSeconds(occurredAt),
      sequence,
    });
  }

  /** Only the last one: an earlier restoration may stand (CI11). */
  private voidRestoration({ sequence }: TicketEvent): void {
    const restoration = this.marks.get(this.lastRestoration);
    if (restoration) {
      restoration.kind = 'running';
      restoration.sequence = sequence;
    }
  }

  private acceptWorkaround(
    { pending }: Readonly<TicketSituation>,
    { sequence }: TicketEvent,
  ): void {
    const proposal = pending.workaround?.sequence ?? 0;
    const at = this.proposals.get(proposal);
    if (at !== undefined) {
      this.marks.set(proposal, { kind: 'workaround', at, sequence });
    }
  }

  private moveInstant({ pending }: Readonly<TicketSituation>): void {
    if (!pending.instant) return;
    const { sequence, act, claimedAt } = pending.instant;
    const at = toEpochSeconds(claimedAt);
    if (act === 'propose-workaround') this.proposals.set(sequence, at);
    const mark = this.marks.get(sequence);
    if (mark) mark.at = at;
    for (const suspension of this.suspensions) {
      if (suspension.endedBy === sequence) {
        suspension.to = Math.min(suspension.to, at);
      }
    }
  }

  private suspend(
    { pending }: Readonly<TicketSituation>,
    { sequence, recordedAt, actor, data }: TicketEvent<'agree-suspension'>,
  ): void {
    if (!pending.suspension) return;
    this.suspensions.push({
      from: toEpochSeconds(recordedAt),
      to: toEpochSeconds(pending.suspension.until),
      sequence,
      actor: data.agreedBy ?? actor.name ?? actor.ref,
      endedBy: null,
    });
  }

  private endSuspension({ sequence, occurredAt }: TicketEvent): void {
    const last = this.suspensions[this.suspensions.length - 1];
    if (last) {
      last.endedBy = sequence;
      last.to = Math.min(last.to, toEpochSeconds(occurredAt));
    }
  }
}

/**
 * What a log says of the clock: how the service stood, in order, and when it
 * was suspended.
 *
 * @throws RangeError when the log does not begin with a registration
 */
export function readLog(events: readonly TicketEvent[]): {
  marks: Mark[];
  suspensions: Suspension[];
} {
  const reading = new Reading();
  const { registeredAt } = foldLog(events, (met, event) =>
    reading.read(met, event),
  );
  const registered: Mark = {
    kind: 'running',
    at: toEpochSeconds(registeredAt),
    sequence: null,
  };
  return {
    marks: [registered, ...reading.marksInOrder()],
    suspensions: [...suspensionsBefore(events[0]), ...reading.suspensions],
  };
}

/** Those agreed on the ticket that this one was split from (CI16). */
function suspensionsBefore(first: TicketEvent): Suspension[] {
  const before = first.type === 'register' ? first.data.suspended ?? [] : [];
  return before.map(({ from, to }) => ({
    from: toEpochSeconds(from),
    to: toEpochSeconds(to),
    sequence: first.sequence,
    actor: null,
    endedBy: null,
  }));
}
