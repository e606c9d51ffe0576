import { CONTRACT_TIME_ZONE } from '../calendar';
import { clockAt, type ClockOptions } from '../clock';
import {
  type ContractLevel,
  type PinnedTerms,
  RESTORE_TIME_SECONDS,
  type RestoreTime,
} from '../contract';
import type { Instant } from '../time';
import type { Priority, TicketEvent } from '../workflow';
import { type Outcome, outcomesOf, type TicketStory } from './outcomes';
import { type LocalMonth, localMonthIn } from './months';

/** Whose months are counted: an establishment's own, or the whole lot's (DI14). @public */
export type Scale = 'establishment' | 'lot';

/**
 * Why a closed ticket is in no in-time rate; it is in every other figure.
 *
 * - `overseas`: no contractual time there (DI3).
 * - `no-contractual-time`: the machine is not covered, or in no list (CI15).
 * - `excluded`: corrected so by a mediation the establishment agreed to (CI21).
 * - `under-warranty`: where the installation leaves the maker's warranty out
 *   (BI4).
 *
 * @public
 */
export const RATE_EXCLUSIONS = [
  'overseas',
  'no-contractual-time',
  'excluded',
  'under-warranty',
] as const;

/** @public */
export type RateExclusion = (typeof RATE_EXCLUSIONS)[number];

/** How an installation reads the contract where it leaves a choice. @public */
export interface IndicatorOptions extends Pick<ClockOptions, 'countsUntil'> {
  /**
   * Whether tickets under the maker's warranty count in the in-time rates
   * (BI4); by default they do.
   */
  warrantyCounts?: boolean;
}

/**
 * What a ticket is to the figures of a month: which counts it is in, and all
 * that a rate is split by. A ticket closed at least once in a month counts
 * once in it, judged by its last closure of the month, even where it was
 * reopened since; closed again in a later month, it counts there too with all
 * its time (DI1). So no later act of work changes a past month.
 *
 * @public
 */
export interface TicketMonth {
  month: LocalMonth;
  /** Registered in the month: by the call's instant where entered late. */
  declared: boolean;
  /** Closed at least once in the month. */
  closed: boolean;
  /** Of a closed one: why it is in no in-time rate; null where it is in. */
  outOfRate: RateExclusion | null;
  /**
   * Of a closed one: whether no more than the restore time was consumed at its
   * last closure of the month, or as a mediation corrected it; null where
   * nothing is measured. Overseas by the indicative time.
   */
  inTime: boolean | null;
  /** Open seconds consumed at that closure; null where nothing is measured. */
  consumedSeconds: number | null;
  /** The last closure of the month. */
  closedAt: Instant | null;
  /** Of a closed one: without any intervention on site until then (D5). */
  remote: boolean | null;
  /** Reopened in the month on a recall that the establishment upholds (DI8). */
  reopened: boolean;
  /** A restoration was refused in the month (CI26). */
  refused: boolean;
  /** Cancelled, a duplicate or merged in the month (CI17). */
  cancelled: boolean;
  /** Settled in the month by an exclusion that was accepted (CI4). */
  excluded: boolean;
  /** At the closure counted, where there is one (CI29). */
  priority: Priority;
  /** Null where the machine is not known yet. */
  level: ContractLevel | null;
  restoreTime: RestoreTime | null;
  category: string | null;
  maker: string | null;
  model: string | null;
}

type Judgement = Pick<
  TicketMonth,
  'closed' | 'outOfRate' | 'inTime' | 'consumedSeconds' | 'closedAt' | 'remote'
>;

const NOT_CLOSED: Judgement = {
  closed: false,
  outOfRate: null,
  inTime: null,
  consumedSeconds: null,
  closedAt: null,
  remote: null,
};

/**
 * The months in which a ticket counts, in order (D3-D8): one pure function of
 * its log, for closures, rollups, drill-downs and recomputations alike.
 *
 * @param events - the ticket's whole log, in order
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function ticketMonths(
  events: readonly TicketEvent[],
  scale: Scale,
  options: IndicatorOptions = {},
): TicketMonth[] {
  const story = outcomesOf(events);
  const zone =
    scale === 'lot'
      ? CONTRACT_TIME_ZONE
      : story.terms?.timeZone ?? CONTRACT_TIME_ZONE;
  const byMonth = new Map<LocalMonth, Outcome[]>();
  for (const outcome of story.outcomes) {
    const month = localMonthIn(zone, outcome.at);
    byMonth.set(month, [...(byMonth.get(month) ?? []), outcome]);
  }
  return [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, outcomes]) =>
      ticketMonth(month, outcomes, story, events, options),
    );
}

function ticketMonth(
  month: LocalMonth,
  outcomes: readonly Outcome[],
  story: TicketStory,
  events: readonly TicketEvent[],
  options: IndicatorOptions,
): TicketMonth {
  const has = (kind: Outcome['kind']) =>
    outcomes.some(outcome => outcome.kind === kind);
  const last = outcomes[outcomes.length - 1];
  const closure = outcomes.filter(isClosure).pop();
  const terms = closure ? closure.terms : story.terms;
  return {
    month,
    declared: has('declared'),
    ...(closure ? judge(closure, events, options) : NOT_CLOSED),
    reopened: has('recalled'),
    refused: has('refused'),
    cancelled: outcomes.some(
      outcome => outcome.kind === 'cancelled' && !isClosure(outcome),
    ),
    excluded: outcomes.some(
      outcome => outcome.kind === 'excluded' && !isClosure(outcome),
    ),
    priority: (closure ?? last).priority,
    level: terms?.level ?? null,
    restoreTime: terms?.restoreTime ?? null,
    category: terms?.category ?? null,
    maker: terms?.maker ?? null,
    model: terms?.model ?? null,
  };
}

/** Closed; or cancelled or excluded, and corrected so that it counts (CI21). */
function isClosure({ kind, correction }: Outcome): boolean {
  return (
    kind === 'closed' ||
    ((kind === 'cancelled' || kind === 'excluded') &&
      correction !== null &&
      correction !== 'counts-excluded')
  );
}

function judge(
  closure: Outcome,
  events: readonly TicketEvent[],
  options: IndicatorOptions,
): Judgement {
  const { at, terms, correction, remote, eventCount } = closure;
  const { consumedSeconds } = clockAt(
    terms,
    events.slice(0, eventCount),
    at,
    options,
  );
  return {
    closed: true,
    outOfRate: outOfRate(closure, options),
    inTime: inTime(terms, consumedSeconds, correction),
    consumedSeconds,
    closedAt: at,
    remote,
  };
}

function inTime(
  terms: PinnedTerms | null,
  consumedSeconds: number | null,
  correction: Outcome['correction'],
): boolean | null {
  if (consumedSeconds === null || !terms?.restoreTime) return null;
  if (correction === 'counts-in-time') return true;
  if (correction === 'counts-late') return false;
  return consumedSeconds <= RESTORE_TIME_SECONDS[terms.restoreTime];
}

function outOfRate(
  { terms, correction }: Outcome,
  { warrantyCounts = true }: IndicatorOptions,
): RateExclusion | null {
  if (!terms?.restoreTime || !terms.serviceWindow) return 'no-contractual-time';
  if (!terms.contractual) return 'overseas';
  if (correction === 'counts-excluded') return 'excluded';
  return terms.level === 'under-warranty' && !warrantyCounts
    ? 'under-warranty'
    : null;
}
