import type { ContractLevel, RestoreTime } from '../contract';
import type { Split } from './indicators';
import {
  addCounts,
  count,
  type CountedFacts,
  type Counts,
  noCounts,
} from './populations';
import type { TicketMonth } from './ticketMonths';
import {
  addTimesToRestore,
  timesToRestore,
  type TimesToRestore,
} from './timesToRestore';

/** What is known of a ticket of a month when it is added up. @public */
export type Fact = CountedFacts &
  Pick<
    TicketMonth,
    | 'consumedSeconds'
    | 'priority'
    | 'level'
    | 'restoreTime'
    | 'category'
    | 'maker'
  > & {
    /** Of the establishment; null where it is not known. */
    region: string | null;
  };

/** What stands for a value that is not known: a machine in no list yet. @public */
export const UNKNOWN_PART = '';

/**
 * The figures of an establishment or of the lot in a month: what dashboards
 * read. They add up over months and over establishments.
 *
 * @public
 */
export interface MonthFigures {
  counts: Counts;
  /** The same, parted by each split: by the value, {@link UNKNOWN_PART} where unknown. */
  parts: Record<Split, Record<string, Counts>>;
  /** Times to restore by restore time granted; closed tickets alone. */
  times: Record<string, TimesToRestore>;
}

/** The part of a split that a ticket is in. @public */
export const PART_OF: Readonly<Record<Split, (fact: Fact) => string>> = {
  priority: fact => String(fact.priority),
  restoreTime: fact => fact.restoreTime ?? UNKNOWN_PART,
  level: fact => fact.level ?? UNKNOWN_PART,
  warranty: fact => warrantyStatusOf(fact.level),
  category: fact => fact.category ?? UNKNOWN_PART,
  maker: fact => fact.maker ?? UNKNOWN_PART,
  region: fact => fact.region ?? UNKNOWN_PART,
};

/** Under or out of warranty, which D5 parts by. @public */
export const WARRANTY_STATUSES = ['under', 'out'] as const;

/** @public */
export type WarrantyStatus = (typeof WARRANTY_STATUSES)[number];

/** The levels of each warranty status; the others are of neither (DI9). @public */
export const LEVELS_OF_STATUS: Readonly<
  Record<WarrantyStatus, readonly ContractLevel[]>
> = {
  under: ['under-warranty'],
  out: ['vendor-backed', 'not-vendor-backed', 'not-covered'],
};

function warrantyStatusOf(level: ContractLevel | null): string {
  return (
    WARRANTY_STATUSES.find(
      status => level !== null && LEVELS_OF_STATUS[status].includes(level),
    ) ?? UNKNOWN_PART
  );
}

const SPLITS_COUNTED = Object.keys(PART_OF) as Split[];

/** The figures of the tickets of a month. @public */
export function figuresOf(facts: Iterable<Fact>): MonthFigures {
  const figures = noFigures();
  const seconds = new Map<RestoreTime, number[]>();
  for (const fact of facts) {
    count(figures.counts, fact);
    for (const split of SPLITS_COUNTED) {
      const parts = figures.parts[split];
      const part = PART_OF[split](fact);
      parts[part] ??= noCounts();
      count(parts[part], fact);
    }
    const { consumedSeconds, restoreTime } = fact;
    if (fact.closed && consumedSeconds !== null && restoreTime !== null) {
      const all = seconds.get(restoreTime);
      if (all) all.push(consumedSeconds);
      else seconds.set(restoreTime, [consumedSeconds]);
    }
  }
  for (const [restoreTime, all] of seconds) {
    figures.times[restoreTime] = timesToRestore(all);
  }
  return figures;
}

/** The figures of several months, or of several establishments, as one. @public */
export function addFigures(all: readonly MonthFigures[]): MonthFigures {
  const total = noFigures();
  total.counts = addCounts(all.map(({ counts }) => counts));
  for (const split of SPLITS_COUNTED) {
    const byPart = collect(all.map(({ parts }) => parts[split]));
    for (const [part, counts] of byPart) {
      total.parts[split][part] = addCounts(counts);
    }
  }
  for (const [restoreTime, times] of collect(all.map(one => one.times))) {
    total.times[restoreTime] = addTimesToRestore(times);
  }
  return total;
}

/** What several objects have under the same key, one after the other. */
function collect<T>(objects: readonly Record<string, T>[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      const values = found.get(key);
      if (values) values.push(value);
      else found.set(key, [value]);
    }
  }
  return found;
}

/** @public */
export function noFigures(): MonthFigures {
  return {
    counts: noCounts(),
    parts: Object.fromEntries(
      SPLITS_COUNTED.map(split => [split, {}]),
    ) as MonthFigures['parts'],
    times: {},
  };
}
