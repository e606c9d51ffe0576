import type { LocalDate } from '../calendar';
import { contractLevelOn } from './contractLevel';
import type { CoverageFacts } from './types';
import { undecidedDeclaration } from './undecidedDeclaration';

/** Days on which a machine is covered, both included; null: no such day is set. @public */
export interface CoveredSpan {
  from: LocalDate | null;
  until: LocalDate | null;
}

/**
 * The cover of a machine that holds today, or else the next one, or else the
 * one that ended; null where there is none. It is no longer than what is
 * ordered, and not earlier than its declaration was accepted (BI8).
 *
 * @public
 */
export function coveredSpan(
  facts: CoverageFacts,
  today: LocalDate,
): CoveredSpan | null {
  const on = contractLevelOn(facts, today);
  if (on.level !== 'not-covered') {
    return { from: firstDayOf(facts), until: lastDayFrom(facts, today) };
  }
  if (on.next) {
    const { from } = on.next;
    return { from, until: lastDayFrom(facts, from) };
  }
  const { maintainedUntil: until } = facts;
  const hasEnded =
    until !== null &&
    until < today &&
    contractLevelOn(facts, until).level !== 'not-covered';
  return hasEnded ? { from: firstDayOf(facts), until } : null;
}

/** The later of the day it is maintained from, and of its acceptance. */
function firstDayOf(facts: CoverageFacts): LocalDate | null {
  const accepted = undecidedDeclaration(facts) ? null : facts.declaration;
  const days = [facts.maintainedFrom, accepted].filter(
    (day): day is LocalDate => typeof day === 'string',
  );
  return days.sort().at(-1) ?? null;
}

/** The last day of a cover that holds on a day, through its changes of level. */
function lastDayFrom(facts: CoverageFacts, day: LocalDate): LocalDate | null {
  const { lastDay, next } = contractLevelOn(facts, day);
  return next && next.level !== 'not-covered'
    ? lastDayFrom(facts, next.from)
    : lastDay;
}
