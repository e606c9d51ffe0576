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
  | 'approve'
  | 'warning'
  | 'late'
  | 'mediation'
  | 'open'
  | 'all';

interface ViewDefinition {
  /** What it asks the desk for. */
  query: Pick<TicketQuery, 'state' | 'timing' | 'mediation'>;
  /** Its figure among the counts. */
  count: Exclude<keyof TicketCounts, 'now'>;
  /** The states one can choose among in it; none: they are given. */
  states: readonly TicketState[];
  /** Only for those who speak for an establishment. */
  ofEstablishment?: true;
  /** Whose view it is, where it is not everybody's. */
  isFor?(me: Me): boolean;
}

export const LIST_VIEWS: Record<ListView, ViewDefinition> = {
  approve: {
    query: { state: ['restored'] },
    count: 'toApprove',
    states: [],
    ofEstablishment: true,
  },
  warning: {
    query: { state: ['open'], timing: 'warning' },
    count: 'warning',
    states: [],
  },
  late: {
    query: { state: ['open'], timing: 'late' },
    count: 'late',
    states: OPEN_STATES,
  },
  mediation: {
    query: { mediation: 'pending' },
    count: 'mediations',
    states: TICKET_STATES,
    // The coordinator's first; the others have their say in it.
    isFor: me => me.role !== 'beneficiary',
  },
  open: { query: { state: ['open'] }, count: 'open', states: OPEN_STATES },
  all: { query: {}, count: 'all', states: TICKET_STATES },
};

export const DEFAULT_VIEW: ListView = 'open';

/** The views of a person, in the order of their tabs. */
export function viewsOf(me: Me): ListView[] {
  return (Object.keys(LIST_VIEWS) as ListView[]).filter(
    view =>
      (!LIST_VIEWS[view].ofEstablishment || isOfEstablishment(me)) &&
      (LIST_VIEWS[view].isFor?.(me) ?? true),
  );
}

/** What one looks at; kept in the address, so that a link is a view. */
export interface ListFilters {
  view: ListView;
  establishment: string | null;
  state: TicketState | null;
  text: string;
  sort: 'newest' | 'due';
}

/** What an address says; what it says wrongly is left out. */
export function readFilters(search: URLSearchParams, me: Me): ListFilters {
  const wanted = search.get('view') as ListView | null;
  const view = wanted && viewsOf(me).includes(wanted) ? wanted : DEFAULT_VIEW;
  const state = search.get('state') as TicketState | null;
  return {
    view,
    establishment: search.get('establishment'),
    state: state && LIST_VIEWS[view].states.includes(state) ? state : null,
    text: search.get('q') ?? '',
    sort: search.get('sort') === 'due' ? 'due' : 'newest',
  };
}

/** The address of a view; what is usual is not written. */
export function writeFilters(filters: ListFilters): URLSearchParams {
  const search = new URLSearchParams();
  const { view, establishment, state, text, sort } = filters;
  if (view !== DEFAULT_VIEW) search.set('view', view);
  if (establishment) search.set('establishment', establishment);
  if (state && LIST_VIEWS[view].states.includes(state)) {
    search.set('state', state);
  }
  if (text) search.set('q', text);
  if (sort !== 'newest') search.set('sort', sort);
  return search;
}

/** What to ask the desk for. */
export function queryOf(filters: ListFilters): TicketQuery {
  const { view, establishment, state, text, sort } = filters;
  return {
    ...LIST_VIEWS[view].query,
    ...(state && { state: [state] }),
    ...(establishment && { establishment }),
    ...(text && { text }),
    sort,
  };
}

/** Whether anything but the view narrows the list down. */
export function isFiltered(filters: ListFilters): boolean {
  return Boolean(filters.establishment || filters.state || filters.text);
}
