import type { ClockOptions } from '../clock';
import type { Counts, Population } from './populations';
import type { Scale } from './ticketMonths';

/** By what a figure is parted. @public */
export const SPLITS = [
  'priority',
  'restoreTime',
  'level',
  'warranty',
  'category',
  'maker',
  'region',
] as const;

/** @public */
export type Split = (typeof SPLITS)[number];

/** In both languages of the product. @public */
export interface Wording {
  fr: string;
  en: string;
}

/** What every indicator says of itself. @public */
export interface IndicatorDescription {
  id: string;
  names: Wording;
  /** What is counted, in a sentence: each figure names its population (DI10). */
  explains: Wording;
  /** Where the contract asks for it. */
  clause: string;
  splits: readonly Split[];
}

/** A share of one set of tickets in another, with what was promised of it. @public */
export interface Rate extends IndicatorDescription {
  kind: 'rate';
  numerator: Population;
  denominator: Population;
  /** Per cent, whole; absent where the contract promises nothing. */
  thresholds?: Readonly<Record<Scale, number>>;
  direction: 'at-least' | 'at-most' | 'informs';
  /** What is counted where the installation counts until the closure (DI1). */
  explainsLiterally?: Wording;
}

/** The size of one set of tickets. @public */
export interface Count extends IndicatorDescription {
  kind: 'count';
  population: Population;
}

/** @public */
export type Indicator = Rate | Count;

/**
 * What the contract's service levels are told by (CCTP 2.1.26, 2.1.27, 2.1.33,
 * 6.1). Dashboards, reports, drill-downs and documentation read this table.
 *
 * @public
 */
export const INDICATORS = [
  {
    id: 'closed-in-time',
    kind: 'rate',
    names: { fr: 'Clôturés dans les temps', en: 'Closed in time' },
    explains: {
      fr: 'Incidents clôturés dans la période et rétablis dans le temps garanti, sur les incidents clôturés qui ont un temps contractuel.',
      en: 'Incidents closed in the period and restored within the restore time, of those closed that have a contractual time.',
    },
    explainsLiterally: {
      fr: 'Incidents clôturés dans la période, clôture comprise dans le temps garanti, sur les incidents clôturés qui ont un temps contractuel.',
      en: 'Incidents closed in the period, their closure itself within the restore time, of those closed that have a contractual time.',
    },
    clause: 'CCTP 2.1.26, 2.1.27',
    numerator: 'in-time',
    denominator: 'rated',
    thresholds: { establishment: 90, lot: 98 },
    direction: 'at-least',
    splits: [
      'priority',
      'restoreTime',
      'warranty',
      'category',
      'level',
      'maker',
      'region',
    ],
  },
  {
    id: 'reopened',
    kind: 'rate',
    names: { fr: 'Réouverts sur rappel', en: 'Reopened on recall' },
    explains: {
      fr: 'Incidents réouverts dans la période par rappel d’un utilisateur, sur les incidents clôturés dans la période.',
      en: 'Incidents reopened in the period by a recall of a user, of the incidents closed in the period.',
    },
    clause: 'CCTP 2.1.26, 2.1.27',
    numerator: 'reopened',
    denominator: 'closed',
    thresholds: { establishment: 5, lot: 2 },
    direction: 'at-most',
    splits: ['priority', 'restoreTime', 'category', 'level', 'maker', 'region'],
  },
  {
    id: 'remote',
    kind: 'rate',
    names: { fr: 'Résolus à distance', en: 'Solved remotely' },
    explains: {
      fr: 'Incidents clôturés dans la période sans aucune intervention sur site, sur les incidents clôturés.',
      en: 'Incidents closed in the period without any intervention on site, of the incidents closed.',
    },
    clause: 'CCTP 2.1.33',
    numerator: 'remote',
    denominator: 'closed',
    direction: 'informs',
    splits: ['category', 'level'],
  },
  {
    id: 'declared',
    kind: 'count',
    names: { fr: 'Incidents déclarés', en: 'Incidents declared' },
    explains: {
      fr: 'Incidents enregistrés dans la période.',
      en: 'Incidents registered in the period.',
    },
    clause: 'CCTP 2.1.33',
    population: 'declared',
    splits: ['category', 'warranty', 'level', 'maker', 'region'],
  },
  {
    id: 'closed',
    kind: 'count',
    names: { fr: 'Incidents clôturés', en: 'Incidents closed' },
    explains: {
      fr: 'Incidents clôturés au moins une fois dans la période, chacun compté une fois par mois.',
      en: 'Incidents closed at least once in the period, each counted once a month.',
    },
    clause: 'CCTP 2.1.26, 6.1',
    population: 'closed',
    splits: ['restoreTime', 'category', 'level', 'maker', 'region'],
  },
  {
    id: 'refused',
    kind: 'count',
    names: { fr: 'Rétablissements refusés', en: 'Restorations refused' },
    explains: {
      fr: 'Incidents dont un rétablissement a été refusé par l’établissement dans la période.',
      en: 'Incidents of which the establishment refused a restoration in the period.',
    },
    clause: 'CCTP 2.1.5',
    population: 'refused',
    splits: [],
  },
  {
    id: 'out-of-rate',
    kind: 'count',
    names: { fr: 'Clôturés hors taux', en: 'Closed, in no rate' },
    explains: {
      fr: 'Incidents clôturés sans temps contractuel : outre-mer, matériel non couvert, ou exclus après médiation.',
      en: 'Incidents closed without a contractual time: overseas, hardware not covered, or excluded after a mediation.',
    },
    clause: 'CCTP 2.1.22',
    population: 'out-of-rate',
    splits: [],
  },
  {
    id: 'excluded',
    kind: 'count',
    names: { fr: 'Exclus', en: 'Excluded' },
    explains: {
      fr: 'Incidents dont l’exclusion a été acceptée dans la période : la réparation se fait sur devis.',
      en: 'Incidents whose exclusion was accepted in the period: the repair is on quote.',
    },
    clause: 'CCTP 2.1.3, 2.1.4, 2.1.17',
    population: 'excluded',
    splits: [],
  },
  {
    id: 'cancelled',
    kind: 'count',
    names: { fr: 'Annulés', en: 'Cancelled' },
    explains: {
      fr: 'Incidents annulés, en double ou fusionnés dans la période, avec l’accord de l’établissement.',
      en: 'Incidents cancelled, duplicates or merged in the period, agreed by the establishment.',
    },
    clause: 'CCTP 2.1.5',
    population: 'cancelled',
    splits: [],
  },
] as const satisfies readonly Indicator[];

/** @public */
export type IndicatorId = (typeof INDICATORS)[number]['id'];

/** What an indicator counts, as the installation reads the contract. @public */
export function explain(
  indicator: Indicator,
  { countsUntil }: Pick<ClockOptions, 'countsUntil'>,
): Wording {
  const literally =
    indicator.kind === 'rate' && countsUntil === 'closure'
      ? indicator.explainsLiterally
      : undefined;
  return literally ?? indicator.explains;
}

/** @throws RangeError when there is none of that id. @public */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = INDICATORS.find(indicator => indicator.id === id);
  if (!found) throw new RangeError(`No indicator '${id}'`);
  return found;
}

/** Under so many tickets a rate says little: the counts are shown (DI12). @public */
export const FEW_TICKETS = 10;

/** A rate as it is told. @public */
export interface RateTold {
  numerator: number;
  denominator: number;
  /** Per cent; null where nothing is promised. */
  threshold: number | null;
  direction: Rate['direction'];
  /** Compared unrounded, at the threshold is met; null without tickets or threshold. */
  met: boolean | null;
  /**
   * - `rate`: as a percentage.
   * - `counts`: few tickets: numerator and denominator alone.
   * - `none`: no ticket, no rate: "sans objet".
   */
  shownAs: 'rate' | 'counts' | 'none';
  /**
   * Per cent to a tenth, never rounded over the threshold: what is not met
   * does not read as met. Null where there is no ticket.
   */
  percent: number | null;
}

/**
 * A rate from the counts of a period (DI6, DI12): those of the lot are pooled
 * over all members, never an average.
 *
 * @public
 */
export function tellRate(rate: Rate, counts: Counts, scale: Scale): RateTold {
  const numerator = counts[rate.numerator];
  const denominator = counts[rate.denominator];
  const threshold = rate.thresholds?.[scale] ?? null;
  const { direction } = rate;
  if (denominator === 0) {
    return {
      numerator,
      denominator,
      threshold,
      direction,
      met: null,
      shownAs: 'none',
      percent: null,
    };
  }
  return {
    numerator,
    denominator,
    threshold,
    direction,
    met: threshold === null ? null : isMet(rate, counts, threshold),
    shownAs: denominator < FEW_TICKETS ? 'counts' : 'rate',
    percent: toTenth((numerator * 1000) / denominator, direction) / 10,
  };
}

/** In whole numbers, so that what is at the threshold is met. */
function isMet(rate: Rate, counts: Counts, threshold: number): boolean {
  const share = counts[rate.numerator] * 100;
  const promised = counts[rate.denominator] * threshold;
  return rate.direction === 'at-most' ? share <= promised : share >= promised;
}

function toTenth(perMille: number, direction: Rate['direction']): number {
  if (direction === 'informs') return Math.round(perMille);
  return direction === 'at-most' ? Math.ceil(perMille) : Math.floor(perMille);
}

/** The rates of which the contract promises something of each establishment. */
const PROMISED: readonly Rate[] = INDICATORS.filter(
  indicator => indicator.kind === 'rate' && 'thresholds' in indicator,
) as readonly Rate[];

/**
 * Whether counts keep all that the contract promises: false where they miss a
 * threshold, null where there is no ticket to tell it by (DI6, DI12).
 *
 * @public
 */
export function meetsThresholds(counts: Counts, scale: Scale): boolean | null {
  const told = PROMISED.map(rate => tellRate(rate, counts, scale).met).filter(
    met => met !== null,
  );
  return told.length === 0 ? null : !told.includes(false);
}
