import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { SupportCallPage } from '@caih/backstage-plugin-itsm-common';
import { type CallQuery, itsmApiRef } from '@caih/backstage-plugin-itsm-react';

const PAGE_SIZE = 25;

/** Calls as chosen, page after page; another choice is read afresh. */
export function useCalls(
  query: Pick<CallQuery, 'establishment' | 'from' | 'to'>,
) {
  const api = useApi(itsmApiRef);
  const key = JSON.stringify(query);
  const [page, setPage] = useState<SupportCallPage>();
  const [error, setError] = useState<unknown>();
  const current = useRef(key);
  current.current = key;

  const read = useCallback(
    async (cursor?: string) => {
      setError(undefined);
      try {
        const next = await api.listCalls({
          ...JSON.parse(key),
          cursor,
          limit: PAGE_SIZE,
        });
        if (current.current !== key) return;
        setPage(before => ({
          ...next,
          items: [...((cursor && before?.items) || []), ...next.items],
        }));
      } catch (cause) {
        if (current.current === key) setError(cause);
      }
    },
    [api, key],
  );
  useEffect(() => {
    setPage(undefined);
    read();
  }, [read]);

  const nextCursor = page?.nextCursor;
  return {
    items: page?.items,
    error,
    refresh: () => read(),
    readMore: nextCursor ? () => read(nextCursor) : undefined,
  };
}
