import type { KnownMachine } from '../inventory/facts';
import { partRemovals, type Removals } from '../inventory/removals';
import { type Instant, toEpochSeconds } from '../time';

/**
 * How long a `Resource` is away before its machine follows, in seconds. A
 * catalog that is set up anew has its entities back well before.
 *
 * @public
 */
export const GONE_GRACE_SECONDS = 3_600;

/** What becomes of adopted machines whose `Resource` is there no more. @public */
export interface Gone extends Removals {
  /** Missed for the first time. */
  missed: KnownMachine[];
  /** An inventory brought them: they are the fleet's own again. */
  released: KnownMachine[];
}

/**
 * Parts the adopted machines whose `Resource` the catalog has no more. Those
 * it brought leave as an inventory without them would make them: never with
 * open tickets, nor while something sits in them (BI11).
 *
 * @param machines - the machines of an establishment
 * @param isThere - whether the `Resource` of a machine is still there
 *
 * @public
 */
export function partGone(
  machines: readonly KnownMachine[],
  isThere: (machine: KnownMachine) => boolean,
  openTickets: ReadonlyMap<string, number>,
  now: Instant,
): Gone {
  const inFleet = machines.filter(one => !one.removed);
  const gone = inFleet.filter(one => one.adoption && !isThere(one));
  const isDue = ({ adoption }: KnownMachine) =>
    typeof adoption?.goneSince === 'string' &&
    toEpochSeconds(now) - toEpochSeconds(adoption.goneSince) >=
      GONE_GRACE_SECONDS;
  const leaving = gone.filter(one => isDue(one) && one.adoption?.brought);
  return {
    missed: gone.filter(one => !one.adoption?.goneSince),
    released: gone.filter(one => isDue(one) && !one.adoption?.brought),
    ...partRemovals(
      leaving,
      inFleet.filter(one => !leaving.includes(one)),
      openTickets,
    ),
  };
}
