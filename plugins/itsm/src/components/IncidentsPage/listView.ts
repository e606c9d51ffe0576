import {
  OPEN_STATES,
  TICKET_STATES,
  type Me,
  type TicketCounts,
  type TicketState,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketQuery } from '@caih/backstage-plugin-itsm-react';
import { isOfEstablishment } from '../../hooks';

/** A way to look at the incidents: a tab of the list. */
export type ListView =
  | 'mine'
  | 'approve'
  | 'queue'
  | 'chase'
  | 'approvals'
  | 'warning'
  | 'late'
  | 'mediation'
  | 'open'
  | 'all';

type ListSort = NonNullable<TicketQuery['sort']>;

/** The orders of the list, as one chooses among them. */
export const LIST_SORTS: readonly ListSort[] = ['newest', 'due', 'approval'];

interface ViewDefinition {
  /** What it asks the desk for. */
  query: Pick<TicketQuery, 'state' | 'timing' | 'work' | 'mediation'>;
  /** Its figure among the counts. */
  count: Exclude<keyof TicketCounts, 'now'>;
  /** The states one can choose among in it; none: they are given. */
  states: readonly TicketState[];
  /** The order it opens in: work is done as it presses. */
  sort: ListSort;
  /** Whom it is for; absent: everybody. */
  isFor?(me: Me): boolean;
}

const isOfContractor = (me: Me) => me.role === 'contractor';

/** The views, in the order of their tabs. */
export const LIST_VIEWS: Record<ListView, ViewDefinition> = {
  mine: {
    query: { state: ['open'], work: 'mine' },
    count: 'mine',
    states: OPEN_STATES,
    sort: 'due',
    isFor: me => isOfContractor(me) || isOfEstablishment(me),
  },
  approve: {
    query: { state: ['open'], work: 'to-agree' },
    count: 'toApprove',
    states: [],
    sort: 'approval',
    isFor: isOfEstablishment,
  },
  queue: {
    query: { state: ['open'], work: 'queue' },
    count: 'queue',
    states: [],
    sort: 'due',
    isFor: isOfContractor,
  },
  chase: {
    query: { state: ['open'], work: 'to-chase' },
    count: 'toChase',
    states: [],
    sort: 'due',
    isFor: isOfContractor,
  },
  approvals: {
    query: { state: ['open'], work: 'awaiting-approval' },
    count: 'approvals',
    states: [],
    sort: 'approval',
    // Those of an establishment are among what it has to approve.
    isFor: me => isOfContractor(me) || me.role === 'coordinator',
  },
  warning: {
    query: { state: ['open'], timing: 'warning' },
    count: 'warning',
    states: [],
    sort: 'newest',
  },
  late: {
    query: { state: ['open'], timing: 'late' },
    count: 'late',
    states: OPEN_STATES,
    sort: 'newest',
  },
  mediation: {
    query: { mediation: 'pending' },
    count: 'mediations',
    states: TICKET_STATES,
    sort: 'newest',
    // The coordinator's first; the others have their say in it.
    isFor: me => me.role !== 'beneficiary',
  },
  open: {
    query: { state: ['open'] },
    count: 'open',
    states: OPEN_STATES,
    sort: 'newest',
  },
  all: { query: {}, count: 'all', states: TICKET_STATES, sort: 'newest' },
};

/** What needs one now: the view the list opens on. */
export function openingView(me: Me): ListView {
  if (isOfContractor(me)) return 'mine';
  return isOfEstablishment(me) ? 'approve' : 'open';
}

/** The views of a person, in the order of their tabs. */
export function viewsOf(me: Me): ListView[] {
  return (Object.keys(LIST_VIEWS) as ListView[]).filter(
    view => LIST_VIEWS[view].isFor?.(me) ?? true,
  );
}

/** What one looks at; kept in the address, so that a link is a view. */
export interface ListFilters {
  view: ListView;
  establishment: string | null;
  state: TicketState | null;
  /** Registered so many days ago at least, and under so many; null: any. */
  ageFrom: number | null;
  ageUnder: number | null;
  text: string;
  /** Null for the view's own. */
  sort: ListSort | null;
}

/** Nothing but the view narrows the list down. */
export const NO_FILTERS = {
  establishment: null,
  state: null,
  ageFrom: null,
  ageUnder: null,
  text: '',
} as const satisfies Partial<ListFilters>;

function daysIn(search: URLSearchParams, name: string): number | null {
  const days = Number(search.get(name));
  return Number.isInteger(days) && days > 0 ? days : null;
}

/** What an address says; what it says wrongly is left out. */
export function readFilters(search: URLSearchParams, me: Me): ListFilters {
  const wanted = search.get('view') as ListView | null;
  const view =
    wanted && viewsOf(me).includes(wanted) ? wanted : openingView(me);
  const sort = search.get('sort');
  const state = search.get('state') as TicketState | null;
  return {
    view,
    establishment: search.get('establishment'),
    state: state && LIST_VIEWS[view].states.includes(state) ? state : null,
    ageFrom: daysIn(search, 'age-from'),
    ageUnder: daysIn(search, 'age-under'),
    text: search.get('q') ?? '',
    sort: LIST_SORTS.find(one => one === sort) ?? null,
  };
}

/** The address of a view; what is usual is not written. */
export function writeFilters(filters: ListFilters, me: Me): URLSearchParams {
  const search = new URLSearchParams();
  const { view, establishment, state, ageFrom, ageUnder, text, sort } = filters;
  if (view !== openingView(me)) search.set('view', view);
  if (establishment) search.set('establishment', establishment);
  if (state && LIST_VIEWS[view].states.includes(state)) {
    search.set('state', state);
  }
  if (ageFrom) search.set('age-from', String(ageFrom));
  if (ageUnder) search.set('age-under', String(ageUnder));
  if (text) search.set('q', text);
  if (sort && sort !== LIST_VIEWS[view].sort) search.set('sort', sort);
  return search;
}

/** What to ask the desk for. */
export function queryOf(filters: ListFilters): TicketQuery {
  const { view, establishment, state, ageFrom, ageUnder, text } = filters;
  return {
    ...LIST_VIEWS[view].query,
    ...(state && { state: [state] }),
    ...(establishment && { establishment }),
    ...(ageFrom && { ageFrom }),
    ...(ageUnder && { ageUnder }),
    ...(text && { text }),
    sort: sortOf(filters),
  };
}

/** The order it is listed in. */
export function sortOf({ sort, view }: ListFilters): ListSort {
  return sort ?? LIST_VIEWS[view].sort;
}

/** Whether anything but the view narrows the list down. */
export function isFiltered(filters: ListFilters): boolean {
  const { establishment, state, ageFrom, ageUnder, text } = filters;
  return Boolean(establishment || state || ageFrom || ageUnder || text);
}
