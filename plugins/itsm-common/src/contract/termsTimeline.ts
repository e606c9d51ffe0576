import { addDays, type LocalDate } from '../calendar';
import { contractLevelOn } from './contractLevel';
import { coverageOn } from './coverage';
import {
  undecidedDeclaration,
  type UndecidedDeclaration,
} from './undecidedDeclaration';
import type {
  ContractLevel,
  CoverageFacts,
  RestoreTime,
  ServiceWindow,
} from './types';

/**
 * What was written of a machine's terms: it joined the fleet, its terms were
 * changed, others are to come, an obsolescence notice set or moved its last day, its declaration
 * was accepted or refused, or it left.
 *
 * @public
 */
export const TERMS_CHANGES = [
  'joined',
  'changed',
  'planned',
  'notice',
  'accepted',
  'refused',
  'left',
] as const;

/** @public */
export type TermsChangeKind = (typeof TERMS_CHANGES)[number];

/**
 * The terms of a machine as they were written on a day: they hold from that
 * day at its site until the next are written.
 *
 * @public
 */
export interface RecordedTerms {
  /** The day at the site, included. */
  from: LocalDate;
  kind: TermsChangeKind;
  facts: CoverageFacts;
}

/**
 * Days on which the same is owed for a machine.
 *
 * @public
 */
export interface TermsPeriod {
  from: LocalDate;
  /** The last day, included; `null`: no end is known. */
  until: LocalDate | null;
  level: ContractLevel;
  serviceWindow: ServiceWindow | null;
  restoreTime: RestoreTime | null;
  orderReference: string | null;
  /** Why nothing is owed, where it is for want of an acceptance (BI8). */
  declaration?: UndecidedDeclaration;
}

const isSame = (one: TermsPeriod, other: TermsPeriod) =>
  one.level === other.level &&
  one.serviceWindow === other.serviceWindow &&
  one.restoreTime === other.restoreTime &&
  one.orderReference === other.orderReference &&
  one.declaration === other.declaration;

/**
 * What the calendar makes of one set of terms, between two days included.
 *
 * @param end - `null`: without an end
 * @throws RangeError when a date is not a day written YYYY-MM-DD
 * @public
 */
export function coveragePeriods(
  facts: CoverageFacts,
  start: LocalDate,
  end: LocalDate | null,
): TermsPeriod[] {
  const periods: TermsPeriod[] = [];
  let from: LocalDate | null = start;
  while (from !== null) {
    const { level, lastDay } = contractLevelOn(facts, from);
    const until: LocalDate | null =
      lastDay === null || (end !== null && end < lastDay) ? end : lastDay;
    const { serviceWindow, restoreTime } = coverageOn(facts, from);
    const declaration = undecidedDeclaration(facts);
    periods.push({
      from,
      until,
      level,
      serviceWindow,
      restoreTime,
      orderReference: level === 'not-covered' ? null : facts.orderReference,
      ...(declaration && { declaration }),
    });
    from = until === null || until === end ? null : addDays(until, 1);
  }
  return periods;
}

/**
 * What an order accepts is covered from the day it is carried out from, which
 * may be before the day that is written down: so is what was written of the
 * machine in between (BI8).
 */
function acceptedFromTheirDay(
  records: readonly RecordedTerms[],
): RecordedTerms[] {
  const told: RecordedTerms[] = [];
  for (const record of records) {
    const { declaration } = record.facts;
    if (
      record.kind === 'accepted' &&
      declaration &&
      !undecidedDeclaration(record.facts)
    ) {
      acceptFrom(told, declaration);
    }
    told.push(record);
  }
  return told;
}

function acceptFrom(told: RecordedTerms[], day: LocalDate): void {
  for (let index = told.length - 1; index >= 0; index--) {
    const record = told[index];
    if (!undecidedDeclaration(record.facts)) return;
    const facts = { ...record.facts, declaration: day };
    if (record.from < day) {
      told.splice(index + 1, 0, { ...record, from: day, facts });
      return;
    }
    told[index] = { ...record, facts };
    if (record.kind === 'joined') return;
  }
}

/**
 * What was, is and will be owed for a machine, day by day, from the day it
 * joined the fleet on: each written set of terms holds until the next, and
 * within it the level follows the calendar (CCTP 2.1.1, 2.1.22; BI1). Of
 * several sets written on one day the last holds. After it left nothing is
 * told; where it joined again, the time between is missing.
 *
 * @param records - in the order they were written
 * @throws RangeError when a date is not a day written YYYY-MM-DD
 * @public
 */
export function termsTimeline(
  records: readonly RecordedTerms[],
): TermsPeriod[] {
  const periods: TermsPeriod[] = [];
  const told = acceptedFromTheirDay(records);
  for (const [index, { from, kind, facts }] of told.entries()) {
    const next = told[index + 1]?.from;
    const isOvertaken = next !== undefined && next <= from;
    if (kind === 'left' || isOvertaken) continue;
    const end = next === undefined ? null : addDays(next, -1);
    for (const period of coveragePeriods(facts, from, end)) {
      const last = periods[periods.length - 1];
      const goesOn =
        last !== undefined &&
        last.until !== null &&
        addDays(last.until, 1) === period.from &&
        isSame(last, period);
      if (goesOn) last.until = period.until;
      else periods.push(period);
    }
  }
  return periods;
}
