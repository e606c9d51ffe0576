import type { ServiceCalendar } from '../calendar';
import { type PinnedTerms, serviceCalendarOf } from '../contract';
import { type Instant, toEpochSeconds, toInstant } from '../time';
import type { TicketEvent } from '../workflow';
import { earlierOf } from './consumption';
import { phasesOf } from './phases';
import type { ClockOptions, Phase, Stretch } from './types';

/**
 * How the time a ticket consumed is made up (CCTP 2.1.22): stretches from its
 * registration to now, or to its end, each counted or not with its reason,
 * without a gap. Their counted seconds add up to `clockAt`'s
 * `consumedSeconds`. Empty where nothing is measured for want of terms.
 *
 * Where the clock does not run, the reason is that, also at night.
 *
 * @param terms - those pinned on the ticket; null where the machine is unknown
 * @param events - the ticket's whole log, in order
 * @throws RangeError when the log does not begin with a registration
 * @throws InvalidCalendarError when the terms name an unknown zone, region or
 * holiday rules
 * @public
 */
export function explainAt(
  terms: PinnedTerms | null,
  events: readonly TicketEvent[],
  now: Instant,
  options: ClockOptions = {},
): Stretch[] {
  const calendar = terms && serviceCalendarOf(terms);
  if (!calendar) return [];
  const stretches: Stretch[] = [];
  for (const phase of phasesOf(events, options)) {
    const isOver =
      phase.to === null && (phase.kind === 'closed' || phase.kind === 'ended');
    const to = phase.to === null ? now : earlierOf(phase.to, now);
    if (!isOver && toEpochSeconds(phase.from) < toEpochSeconds(to)) {
      const parts =
        phase.kind === 'running'
          ? windowStretches(calendar, phase, to)
          : [stoppedStretch(phase, phase.kind, to)];
      parts.forEach(part => append(stretches, part));
    }
  }
  return stretches;
}

function windowStretches(
  calendar: ServiceCalendar,
  phase: Phase,
  to: Instant,
): Stretch[] {
  return calendar
    .stretchesBetween(new Date(phase.from), new Date(to))
    .map((part, index) => ({
      from: toInstant(part.from),
      to: toInstant(part.to),
      counted: part.open,
      reason: part.open ? 'open' : part.reason,
      countedSeconds: part.open
        ? (part.to.getTime() - part.from.getTime()) / 1000
        : 0,
      ...(!part.open && part.holiday && { holiday: part.holiday }),
      ...(index === 0 && beganBy(phase)),
    }));
}

function stoppedStretch(
  phase: Phase,
  reason: Exclude<Phase['kind'], 'running'>,
  to: Instant,
): Stretch {
  return {
    from: phase.from,
    to,
    counted: false,
    reason,
    countedSeconds: 0,
    ...beganBy(phase),
    ...(phase.actor !== null && { actor: phase.actor }),
  };
}

function beganBy({ sequence }: Phase): Pick<Stretch, 'sequence'> {
  return sequence === null ? {} : { sequence };
}

/** Neighbours alike become one; two suspensions stay two agreements. */
function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches[stretches.length - 1];
  if (
    last &&
    last.reason === next.reason &&
    last.holiday === next.holiday &&
    next.reason !== 'suspended'
  ) {
    last.to = next.to;
    last.countedSeconds += next.countedSeconds;
  } else {
    stretches.push(next);
  }
}
