import {
  addMonths,
  type FiguresEdition,
  isLocalMonth,
  type LocalMonth,
  type Population,
  POPULATIONS,
  type Split,
  SPLITS,
} from '@caih/backstage-plugin-itsm-common';

/** How many months a period may have. */
export const SPANS = [1, 3, 6, 12] as const;
export type Span = (typeof SPANS)[number];

/** Which figures are in view; in the address, so that a link is a view. */
export interface LevelsView {
  /** Legal FINESS; null for the whole lot. */
  establishment: string | null;
  /** The last month of the period. */
  to: LocalMonth;
  span: Span;
  /** By what the figures are parted. */
  by: Split;
}

/** The tickets behind one figure of a view. */
export interface LevelTicketsView extends LevelsView {
  population: Population;
  split: Split | null;
  /** Null where the figure is not parted; empty for what is not known. */
  part: string | null;
  edition: FiguresEdition;
}

/** @param present - the month that is going on */
export function readLevelsView(
  search: URLSearchParams,
  present: LocalMonth,
): LevelsView {
  const to = search.get('to');
  return {
    establishment: search.get('establishment'),
    to: to !== null && isLocalMonth(to) && to <= present ? to : present,
    span: SPANS.find(one => String(one) === search.get('span')) ?? 1,
    by: SPLITS.find(one => one === search.get('by')) ?? 'priority',
  };
}

export function writeLevelsView(view: LevelsView): string {
  const { establishment, to, span, by } = view;
  return String(
    new URLSearchParams({
      ...(establishment && { establishment }),
      to,
      ...(span !== 1 && { span: String(span) }),
      ...(by !== 'priority' && { by }),
    }),
  );
}

export function readTicketsView(
  search: URLSearchParams,
  present: LocalMonth,
): LevelTicketsView {
  const split = SPLITS.find(one => one === search.get('split')) ?? null;
  return {
    ...readLevelsView(search, present),
    population:
      POPULATIONS.find(one => one === search.get('population')) ?? 'declared',
    split,
    part: split && (search.get('part') ?? ''),
    edition: search.get('edition') === 'current' ? 'current' : 'sent',
  };
}

/** Where the tickets behind a figure are, below the page of the figures. */
export function ticketsSearch(
  view: LevelsView,
  population: Population,
  part?: { split: Split; part: string },
  edition: FiguresEdition = 'sent',
): string {
  const search = new URLSearchParams(writeLevelsView(view));
  search.set('population', population);
  if (part) {
    search.set('split', part.split);
    search.set('part', part.part);
  }
  if (edition === 'current') search.set('edition', edition);
  return String(search);
}

/** The months of a view, as the desk is asked for them. */
export function queryOf({ establishment, to, span }: LevelsView) {
  return {
    ...(establishment && { establishment }),
    from: addMonths(to, 1 - span),
    to,
  };
}
