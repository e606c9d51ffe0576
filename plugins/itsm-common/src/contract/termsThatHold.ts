import { type Instant, toEpochSeconds } from '../time';
import { RESTORE_TIME_SECONDS } from './restoreTime';
import { serviceCalendarOf } from './serviceCalendarOf';
import type { PinnedTerms } from './types';

/** A machine of a ticket that concerns several, with terms of its own. @public */
export interface MachineTerms {
  machineId: string;
  terms: PinnedTerms;
}

/** The terms that hold for a whole ticket, and whose they are. @public */
export interface HoldingTerms {
  terms: PinnedTerms;
  /** The machine whose time it is; null where it is the principal's own. */
  termsOf: string | null;
}

/**
 * The terms that end first hold for all machines of a ticket (CI16): the time
 * and the calendar are those of the machine that is due first, counted from
 * the registration. Times that are contractual go before indicative ones, so
 * that no machine overseas takes a ticket out of the rates; a machine without
 * a time takes no part. Of two that are due together the principal's hold.
 *
 * Level, category, maker and model stay the principal's: it gives the figures
 * (CI27).
 *
 * @throws InvalidCalendarError when terms name an unknown zone, region or
 * holiday rules
 * @public
 */
export function termsThatHold(
  principal: PinnedTerms,
  others: readonly MachineTerms[],
  registeredAt: Instant,
): HoldingTerms {
  let holding: HoldingTerms = { terms: principal, termsOf: null };
  for (const { machineId, terms } of others) {
    if (endsBefore(terms, holding.terms, registeredAt)) {
      holding = { terms, termsOf: machineId };
    }
  }
  const { level, machineId, category, maker, model } = principal;
  return {
    ...holding,
    terms: { ...holding.terms, level, machineId, category, maker, model },
  };
}

/**
 * Whether some terms bind more closely than others: contractual where those
 * are not, or due before them.
 *
 * @public
 */
export function endsBefore(
  one: PinnedTerms,
  other: PinnedTerms,
  registeredAt: Instant,
): boolean {
  const due = dueSeconds(one, registeredAt);
  const otherDue = dueSeconds(other, registeredAt);
  if (due === null || otherDue === null) return due !== null;
  return one.contractual === other.contractual
    ? due < otherDue
    : one.contractual;
}

/** When a ticket that nothing stops is due; null where nothing is owed. */
function dueSeconds(terms: PinnedTerms, registeredAt: Instant): number | null {
  const calendar = serviceCalendarOf(terms);
  return calendar && terms.restoreTime
    ? calendar
        .dueAt(
          new Date(toEpochSeconds(registeredAt) * 1000),
          RESTORE_TIME_SECONDS[terms.restoreTime],
        )
        .getTime() / 1000
    : null;
}
