import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  Establishment,
  EstablishmentTicketCounts,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';

const PAGE_SIZE = 25;

interface State {
  /** Absent until the first page has come. */
  items?: Establishment[];
  /** By legal FINESS, as they come. */
  counts: Record<string, EstablishmentTicketCounts>;
  nextCursor: string | null;
  loading: boolean;
  error?: unknown;
}

const START: State = { counts: {}, nextCursor: null, loading: true };

/** Establishments that words find, page after page, with their incidents. */
export function useEstablishments(text: string) {
  const api = useApi(itsmApiRef);
  const [state, setState] = useState<State>(START);
  const asking = useRef<AbortController>();

  const read = useCallback(
    async (cursor?: string) => {
      asking.current?.abort();
      const controller = new AbortController();
      asking.current = controller;
      const { signal } = controller;
      setState(before =>
        cursor ? { ...before, loading: true, error: undefined } : START,
      );
      try {
        const page = await api.listEstablishments(
          { ...(text && { text }), cursor, limit: PAGE_SIZE },
          { signal },
        );
        setState(before => ({
          ...before,
          items: [...((cursor && before.items) || []), ...page.items],
          nextCursor: page.nextCursor,
          loading: false,
        }));
        if (page.items.length === 0) return;
        // The names are shown before the figures have come.
        const { items } = await api.countTicketsByEstablishment(
          page.items.map(one => one.id),
          { signal },
        );
        setState(before => ({
          ...before,
          counts: {
            ...before.counts,
            ...Object.fromEntries(items.map(one => [one.establishmentId, one])),
          },
        }));
      } catch (error) {
        if (!signal.aborted) {
          setState(before => ({ ...before, loading: false, error }));
        }
      }
    },
    [api, text],
  );
  useEffect(() => {
    read();
    return () => asking.current?.abort();
  }, [read]);

  return {
    ...state,
    hasMore: state.nextCursor !== null,
    readMore: () => {
      if (state.nextCursor !== null) read(state.nextCursor);
    },
    refresh: () => read(),
  };
}
