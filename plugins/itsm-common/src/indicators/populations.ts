import type { TicketMonth } from './ticketMonths';

/**
 * A set of tickets of a month. Every figure is the size of one, and opens it:
 * the figure and the list behind it are the same question.
 *
 * @public
 */
export const POPULATIONS = [
  'declared',
  'closed',
  'rated',
  'in-time',
  'late',
  'out-of-rate',
  'reopened',
  'refused',
  'remote',
  'on-site',
  'cancelled',
  'excluded',
] as const;

/** @public */
export type Population = (typeof POPULATIONS)[number];

/** The facts of a month that say in which sets a ticket is. @public */
export type CountedFacts = Pick<
  TicketMonth,
  | 'declared'
  | 'closed'
  | 'outOfRate'
  | 'inTime'
  | 'remote'
  | 'reopened'
  | 'refused'
  | 'cancelled'
  | 'excluded'
>;

/**
 * Which tickets a set holds. Incidents declared are those registered in the
 * period, all others those it happened to in it (DI10); the in-time rates are
 * of those closed that have a contractual time (DI1, DI3, CI4).
 *
 * @public
 */
export const IS_IN: Readonly<
  Record<Population, (fact: CountedFacts) => boolean>
> = {
  declared: fact => fact.declared,
  closed: fact => fact.closed,
  rated: fact => fact.closed && fact.outOfRate === null,
  'in-time': fact => IS_IN.rated(fact) && fact.inTime === true,
  late: fact => IS_IN.rated(fact) && fact.inTime === false,
  'out-of-rate': fact => fact.closed && fact.outOfRate !== null,
  reopened: fact => fact.reopened,
  refused: fact => fact.refused,
  remote: fact => fact.closed && fact.remote === true,
  'on-site': fact => fact.closed && fact.remote === false,
  cancelled: fact => fact.cancelled,
  excluded: fact => fact.excluded,
};

/** How many tickets are in each set. @public */
export type Counts = Record<Population, number>;

/** @public */
export function noCounts(): Counts {
  return Object.fromEntries(
    POPULATIONS.map(population => [population, 0]),
  ) as Counts;
}

/** Adds a ticket of a month to the counts; changes them. */
export function count(counts: Counts, fact: CountedFacts): void {
  for (const population of POPULATIONS) {
    if (IS_IN[population](fact)) counts[population] += 1;
  }
}

/** Counts of several months, or of several parts, as one. @public */
export function addCounts(all: readonly Counts[]): Counts {
  const total = noCounts();
  for (const counts of all) {
    for (const population of POPULATIONS) {
      total[population] += counts[population];
    }
  }
  return total;
}
