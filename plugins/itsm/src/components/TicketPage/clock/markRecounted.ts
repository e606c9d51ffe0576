import {
  phasesOf,
  type Stretch,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import { eventAt } from '../people';

/** A stretch as it is told. */
export interface ToldStretch extends Stretch {
  /**
   * The refusal by which it counts after all; absent where it counted from the
   * first.
   */
  recountedBy?: TicketEvent<'refuse'>;
}

/** Something counted again: from a restoration to its refusal. */
interface Recount {
  from: string;
  to: string;
  refusal: TicketEvent<'refuse'>;
}

/**
 * Parts what is counted again, because a restoration was refused with the
 * service down, from what counted at once: the explanation itself has them as
 * one. The sums stay the same.
 */
export function markRecounted(
  stretches: readonly Stretch[],
  events: readonly TicketEvent[],
): ToldStretch[] {
  const recounts = recountsIn(events);
  return stretches.flatMap(stretch =>
    stretch.counted ? parted(stretch, recounts) : [stretch],
  );
}

function recountsIn(events: readonly TicketEvent[]): Recount[] {
  const seen = new Set<number>();
  return phasesOf(events).flatMap(({ kind, from, sequence }) => {
    const refusal = eventAt(events, sequence ?? undefined);
    if (kind !== 'running' || refusal?.type !== 'refuse') return [];
    // A suspension cuts the phase; it began with its first part.
    if (seen.has(refusal.sequence)) return [];
    seen.add(refusal.sequence);
    return [
      {
        from,
        to: refusal.occurredAt,
        refusal: refusal as TicketEvent<'refuse'>,
      },
    ];
  });
}

/** A stretch that counts, by the recounts that it lies in. */
function parted(stretch: Stretch, recounts: readonly Recount[]): ToldStretch[] {
  const cuts = recounts
    .flatMap(({ from, to }) => [from, to])
    .filter(cut => cut > stretch.from && cut < stretch.to)
    .sort();
  const ends = [...new Set(cuts), stretch.to];
  return ends.map((to, index) => {
    const from = index === 0 ? stretch.from : ends[index - 1];
    const recount = recounts.find(one => one.from <= from && to <= one.to);
    const { sequence: _, ...rest } = stretch;
    return {
      ...(index === 0 ? stretch : rest),
      from,
      to,
      // All of a counted stretch is counted.
      countedSeconds: (Date.parse(to) - Date.parse(from)) / 1000,
      ...(recount && { recountedBy: recount.refusal }),
    };
  });
}
