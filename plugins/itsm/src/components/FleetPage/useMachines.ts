import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type FleetFilters, queryOf } from './fleetFilters';

const PAGE_SIZE = 50;

interface State {
  /** Absent until the first page has come. */
  items?: Machine[];
  nextCursor: string | null;
  loading: boolean;
  error?: unknown;
}

const START: State = { nextCursor: null, loading: true };

/** The machines that filters keep, by name, page after page. */
export function useMachines(filters: FleetFilters) {
  const { text, establishment, category, level } = filters;
  const api = useApi(itsmApiRef);
  const [state, setState] = useState(START);
  const asking = useRef<AbortController>();

  const read = useCallback(
    (cursor?: string) => {
      asking.current?.abort();
      const controller = new AbortController();
      asking.current = controller;
      setState(before => ({ ...before, loading: true, error: undefined }));
      const query = queryOf({ text, establishment, category, level });
      api
        .listMachines(
          { ...query, cursor, limit: PAGE_SIZE },
          { signal: controller.signal },
        )
        .then(
          page =>
            setState(before => ({
              items: [...((cursor && before.items) || []), ...page.items],
              nextCursor: page.nextCursor,
              loading: false,
            })),
          error => {
            if (!controller.signal.aborted) {
              setState(before => ({ ...before, loading: false, error }));
            }
          },
        );
    },
    [api, text, establishment, category, level],
  );

  useEffect(() => {
    setState(START);
    read();
    return () => asking.current?.abort();
  }, [read]);

  return {
    ...state,
    readMore: () => {
      if (state.nextCursor !== null) read(state.nextCursor);
    },
    refresh: () => read(),
  };
}
