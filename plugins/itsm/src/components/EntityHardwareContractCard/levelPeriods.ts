import {
  type ContractLevel,
  type CoverageFacts,
  type LocalDate,
  addDays,
  contractLevelOn,
  coveragePeriods,
  daysBetween,
} from '@caih/backstage-plugin-itsm-common';

/** A level and the days it holds, both included. */
export interface LevelPeriod {
  level: ContractLevel;
  from: LocalDate;
  until: LocalDate;
  /** Of the whole bar, from 0 to 1. */
  share: number;
}

/**
 * The levels of a machine over a span of days, in order.
 *
 * @param from - first day
 * @param until - last day, included
 */
export function levelPeriods(
  facts: CoverageFacts,
  from: LocalDate,
  until: LocalDate,
): LevelPeriod[] {
  const allDays = daysBetween(from, until) + 1;
  return coveragePeriods(facts, from, until).map(period => {
    // Within a span that ends, each period does.
    const end = period.until ?? until;
    return {
      level: period.level,
      from: period.from,
      until: end,
      share: (daysBetween(period.from, end) + 1) / allDays,
    };
  });
}

/** Whether a period is cut by the span it is shown in, or told whole. */
export type PeriodExtent = 'whole' | 'until' | 'since' | 'always';

/** What may be said of a period: not of a day at which nothing changes. */
export function extentOf(
  facts: CoverageFacts,
  { level, from, until }: LevelPeriod,
): PeriodExtent {
  const held = contractLevelOn(facts, addDays(from, -1)).level === level;
  const goesOn = contractLevelOn(facts, addDays(until, 1)).level === level;
  if (held) return goesOn ? 'always' : 'until';
  return goesOn ? 'since' : 'whole';
}

const YEAR_DAYS = 365;
/** Enough of what follows the last known day to be seen. */
const AFTER_LAST_DAYS = 180;

const laterOf = (one: LocalDate, other: LocalDate) =>
  one > other ? one : other;
const earlierOf = (one: LocalDate, other: LocalDate) =>
  one < other ? one : other;

/**
 * The days worth showing: a year back and two ahead, or from the first
 * known day to half a year after the last one where that is farther.
 */
export function spanToShow(
  facts: CoverageFacts,
  today: LocalDate,
): { from: LocalDate; until: LocalDate } {
  const known = [
    facts.maintainedFrom,
    facts.warrantyEnd,
    facts.maintainedUntil,
  ].filter((day): day is LocalDate => day !== null && /^\d{4}-/.test(day));
  const from = [...known, addDays(today, -YEAR_DAYS)].sort()[0];
  const until = [...known, addDays(today, 2 * YEAR_DAYS)].sort().at(-1)!;
  return {
    from: laterOf(from, addDays(today, -5 * YEAR_DAYS)),
    until: earlierOf(
      addDays(until, AFTER_LAST_DAYS),
      addDays(today, 10 * YEAR_DAYS),
    ),
  };
}
