import { type LocalDate, addDays, isLocalDate } from '../calendar';
import type { ContractLevel, CoverageFacts } from './types';
import { undecidedDeclaration } from './undecidedDeclaration';

/**
 * The contract level of a day and what the calendar does to it next.
 *
 * @public
 */
export interface ContractLevelOnDay {
  level: ContractLevel;
  /** Last day of the level, included; `null`: no end is known. */
  lastDay: LocalDate | null;
  /** The level that follows; `null`: no change is known. */
  next: { level: ContractLevel; from: LocalDate } | null;
}

/**
 * The contract level of a machine on a day of its site (CCTP 2.1.1, 2.1.22).
 *
 * - Before `maintainedFrom` and after `maintainedUntil` it is `not-covered`,
 *   whatever the warranty: the manufacturer may owe something, the contract
 *   does not. Both days themselves are in.
 * - So it is of a machine declared during the year until the day its
 *   declaration is accepted, that day not included (BI8).
 * - Inside them, to the last day of the warranty included, it is
 *   `under-warranty`; an unknown end is `to-be-checked`, never silently out.
 * - After it the level ordered on the line holds; none ordered:
 *   `not-covered`.
 *
 * @throws RangeError when a date is not a day written YYYY-MM-DD
 * @public
 */
export function contractLevelOn(
  facts: CoverageFacts,
  day: LocalDate,
): ContractLevelOnDay {
  const level = levelOn(facts, requireDay(day));
  for (const from of daysOfChange(facts)) {
    if (from > day) {
      const levelAfter = levelOn(facts, from);
      if (levelAfter !== level) {
        return {
          level,
          lastDay: addDays(from, -1),
          next: { level: levelAfter, from },
        };
      }
    }
  }
  return { level, lastDay: null, next: null };
}

function levelOn(facts: CoverageFacts, day: LocalDate): ContractLevel {
  const { warrantyEnd, maintainedFrom, maintainedUntil } = facts;
  if (
    (maintainedFrom !== null && day < maintainedFrom) ||
    (maintainedUntil !== null && day > maintainedUntil) ||
    !isAccepted(facts, day)
  ) {
    return 'not-covered';
  }
  if (warrantyEnd === 'unknown') {
    return 'to-be-checked';
  }
  if (warrantyEnd !== 'none' && day <= warrantyEnd) {
    return 'under-warranty';
  }
  return facts.afterWarranty ?? 'not-covered';
}

/** The first day of a cover that was accepted; null where it was not. */
function acceptedFrom(facts: CoverageFacts): LocalDate | null {
  return undecidedDeclaration(facts) ? null : facts.declaration ?? null;
}

function isAccepted(facts: CoverageFacts, day: LocalDate): boolean {
  const from = acceptedFrom(facts);
  return from === null ? !facts.declaration : from <= day;
}

/** The first days on which the level may be another one, in order. */
function daysOfChange(facts: CoverageFacts): LocalDate[] {
  const days: LocalDate[] = [];
  if (facts.maintainedFrom !== null) {
    days.push(requireDay(facts.maintainedFrom));
  }
  const accepted = acceptedFrom(facts);
  if (accepted !== null) days.push(requireDay(accepted));
  if (facts.warrantyEnd !== 'none' && facts.warrantyEnd !== 'unknown') {
    days.push(addDays(facts.warrantyEnd, 1));
  }
  if (facts.maintainedUntil !== null) {
    days.push(addDays(facts.maintainedUntil, 1));
  }
  return days.sort();
}

/** Days are compared as text, which only real ones can be. */
function requireDay(day: LocalDate): LocalDate {
  if (!isLocalDate(day)) {
    throw new RangeError(`'${day}' is not a day written YYYY-MM-DD`);
  }
  return day;
}
