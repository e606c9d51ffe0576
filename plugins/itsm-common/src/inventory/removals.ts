import { isFromCatalog } from '../adoption/Adoption';
import type { KnownMachine } from './facts';

/** From this share of the fleet on, the number of removals has to be typed (BI11). */
const TYPED_SHARE = 0.1;

/** Why a machine that no line names stays in the fleet. @public */
export type KeptReason = 'open-tickets' | 'holds-machine' | 'from-catalog';

/** What becomes of the machines that no line names. @public */
export interface Removals {
  removed: KnownMachine[];
  kept: { machine: KnownMachine; reason: KeptReason }[];
}

/**
 * Parts the machines that no line of a whole fleet names: one with open
 * tickets never leaves, nor does the chassis of one that stays (BI11), nor one
 * that the catalog would bring back.
 *
 * @param absent - the machines of the fleet without a line
 * @param staying - those with one
 *
 * @public
 */
export function partRemovals(
  absent: readonly KnownMachine[],
  staying: readonly { id: string; chassisId: string | null }[],
  openTickets: ReadonlyMap<string, number>,
): Removals {
  const reasonOf = ({ id, adoption }: KnownMachine): KeptReason | undefined => {
    if ((openTickets.get(id) ?? 0) > 0) return 'open-tickets';
    return isFromCatalog(adoption) ? 'from-catalog' : undefined;
  };
  const kept: Removals['kept'] = absent.flatMap(machine => {
    const reason = reasonOf(machine);
    return reason ? [{ machine, reason }] : [];
  });
  const held = new Set(
    [...staying, ...kept.map(one => one.machine)].map(one => one.chassisId),
  );
  let removed = absent.filter(machine => !reasonOf(machine));
  for (;;) {
    const holding = removed.filter(({ id }) => held.has(id));
    if (holding.length === 0) return { removed, kept };
    kept.push(
      ...holding.map(machine => ({
        machine,
        reason: 'holds-machine' as const,
      })),
    );
    removed = removed.filter(({ id }) => !held.has(id));
    // A chassis may sit in another.
    for (const { chassisId } of holding) held.add(chassisId);
  }
}

/** What stands between a checked import and its removals. @public */
export interface RemovalGuard {
  /** How many machines leave. */
  removed: number;
  /**
   * Nothing leaves while a line is wrong: it may be of one of these machines.
   */
  isHeld: boolean;
  /** Whether the number has to be typed, for it is over a tenth of the fleet. */
  mustBeTyped: boolean;
}

/**
 * The guard of "this is the whole fleet" (BI11).
 *
 * @param counts - `known`: the machines of the fleet before the import
 *
 * @public
 */
export function guardRemovals(counts: {
  known: number;
  removed: number;
  wrong: number;
}): RemovalGuard {
  const { known, removed, wrong } = counts;
  return {
    removed,
    isHeld: wrong > 0,
    mustBeTyped: removed > known * TYPED_SHARE,
  };
}
