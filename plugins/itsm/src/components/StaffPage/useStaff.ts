import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { StaffMember } from '@caih/backstage-plugin-itsm-common';
import { type StaffQuery, itsmApiRef } from '@caih/backstage-plugin-itsm-react';

const PAGE_SIZE = 50;

/** People of the register read so far. */
export interface StaffState {
  /** Absent until the first page has come. */
  items?: StaffMember[];
  nextCursor: string | null;
  loading: boolean;
  error?: unknown;
}

const START: StaffState = { nextCursor: null, loading: true };

/** People of the register that a query finds, page after page. */
export function useStaff({ text, active }: StaffQuery) {
  const api = useApi(itsmApiRef);
  const [state, setState] = useState(START);
  const asking = useRef<AbortController>();

  const read = useCallback(
    (cursor?: string) => {
      asking.current?.abort();
      const controller = new AbortController();
      asking.current = controller;
      setState(before => ({ ...before, loading: true, error: undefined }));
      api
        .listStaff(
          { text, active, cursor, limit: PAGE_SIZE },
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
    [api, text, active],
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
