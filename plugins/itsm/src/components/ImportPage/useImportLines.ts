import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ImportLine,
  InventoryImport,
  LineOutcome,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from './useLanguage';

const PAGE_SIZE = 50;

interface State {
  /** Absent until the first page has come. */
  items?: ImportLine[];
  nextCursor: string | null;
  loading: boolean;
  error?: unknown;
}

const START: State = { nextCursor: null, loading: true };

/** The lines of an import with some outcomes, page after page. */
export function useImportLines(
  { id, checkedAt, state: importState }: InventoryImport,
  outcomes: readonly LineOutcome[],
) {
  const api = useApi(itsmApiRef);
  const language = useLanguage();
  const [state, setState] = useState(START);
  const asking = useRef<AbortController>();
  const wanted = outcomes.join();

  const read = useCallback(
    (cursor?: string) => {
      asking.current?.abort();
      const controller = new AbortController();
      asking.current = controller;
      setState(before => ({ ...before, loading: true, error: undefined }));
      api
        .listImportLines(
          id,
          {
            outcome: wanted.split(',') as LineOutcome[],
            language,
            cursor,
            limit: PAGE_SIZE,
          },
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
    [api, id, language, wanted],
  );

  // Another check has other lines.
  useEffect(() => {
    setState(START);
    read();
    return () => asking.current?.abort();
  }, [read, checkedAt, importState]);

  return {
    ...state,
    readMore: () => {
      if (state.nextCursor !== null) read(state.nextCursor);
    },
    refresh: () => read(),
  };
}
