import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  Instant,
  TicketPage,
  TicketSummary,
} from '@caih/backstage-plugin-itsm-common';
import {
  type TicketQuery,
  itsmApiRef,
  useWritten,
} from '@caih/backstage-plugin-itsm-react';
import { useAtMostEvery } from './useAtMostEvery';
import { useTicketChanges } from './useTicketChanges';
import { useWhileVisible } from './useWhileVisible';

const PAGE_SIZE = 25;
const REFRESH_SECONDS = 60;
/** A busy desk does not read its list anew for every act there is. */
const SECONDS_BETWEEN_CHANGES = 2;
/** What the desk gives at once at most. */
const MAX_LIMIT = 200;

/** A ticket of a list, with the instant its clock is told for. */
export type ListedTicket = TicketSummary & { asOf: Instant };

/** Tickets read so far. */
export interface TicketsState {
  /** Absent until the first page has come. */
  items?: ListedTicket[];
  hasMore: boolean;
  loading: boolean;
  error?: unknown;
}

type Happening =
  | { kind: 'asked'; afresh: boolean }
  | { kind: 'read'; page: TicketPage; append: boolean }
  | { kind: 'failed'; error: unknown };

type State = TicketsState & { nextCursor: string | null };

const START: State = {
  hasMore: false,
  loading: true,
  nextCursor: null,
};

function next(state: State, happening: Happening): State {
  switch (happening.kind) {
    case 'asked':
      return happening.afresh
        ? START
        : { ...state, loading: true, error: undefined };
    case 'read': {
      const { page, append } = happening;
      const before = append ? state.items ?? [] : [];
      const known = new Set(before.map(one => one.id));
      const read = page.items
        .filter(one => !known.has(one.id))
        .map(one => ({ ...one, asOf: page.now }));
      return {
        items: [...before, ...read],
        hasMore: page.nextCursor !== null,
        nextCursor: page.nextCursor,
        loading: false,
      };
    }
    default:
      return { ...state, loading: false, error: happening.error };
  }
}

/**
 * Tickets that a query finds, page after page, read anew as one of them
 * changes and every minute while one looks at them, as long as the desk gives
 * them all at once.
 *
 * @param query - undefined: not known yet, nothing is asked
 */
export function useTickets(query: TicketQuery | undefined): TicketsState & {
  readMore(): void;
  refresh(): void;
} {
  const api = useApi(itsmApiRef);
  const [state, dispatch] = useReducer(next, START);
  const { nextCursor } = state;
  const shown = state.items?.length ?? 0;
  const asking = useRef<AbortController>();
  const key = query && JSON.stringify(query);

  const read = useCallback(
    (options: { afresh?: boolean; cursor?: string; limit?: number }) => {
      if (key === undefined) return;
      asking.current?.abort();
      const controller = new AbortController();
      asking.current = controller;
      dispatch({ kind: 'asked', afresh: options.afresh ?? false });
      api
        .listTickets(
          {
            ...(JSON.parse(key) as TicketQuery),
            cursor: options.cursor,
            limit: options.limit ?? PAGE_SIZE,
          },
          { signal: controller.signal },
        )
        .then(
          page => {
            if (controller.signal.aborted) return;
            const append = options.cursor !== undefined;
            dispatch({ kind: 'read', page, append });
          },
          error => {
            if (!controller.signal.aborted) dispatch({ kind: 'failed', error });
          },
        );
    },
    [api, key],
  );

  useEffect(() => {
    read({ afresh: true });
    return () => asking.current?.abort();
  }, [read]);

  const refresh = useCallback(
    () => read({ limit: Math.min(MAX_LIMIT, Math.max(PAGE_SIZE, shown)) }),
    [read, shown],
  );
  // More than the desk gives at once, or a page on its way, would be lost.
  const refreshShown = () => {
    if (!state.loading && shown <= MAX_LIMIT) refresh();
  };
  useWhileVisible(refreshShown, REFRESH_SECONDS);
  useTicketChanges(useAtMostEvery(SECONDS_BETWEEN_CHANGES, refreshShown));

  const readMore = useCallback(() => {
    if (nextCursor !== null) read({ cursor: nextCursor });
  }, [read, nextCursor]);

  const removed = useWritten()('');
  const items = useMemo(
    () => state.items?.map(one => ({ ...one, title: one.title || removed })),
    [state.items, removed],
  );

  return { ...state, items, readMore, refresh };
}
