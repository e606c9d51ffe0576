import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { MessagePage } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type MessageFilters, messageQueryOf } from './messageFilters';

const PAGE_SIZE = 50;

/** Messages as chosen, page after page; another choice is read afresh. */
export function useMessages(filters: MessageFilters) {
  const api = useApi(itsmApiRef);
  const key = JSON.stringify(messageQueryOf(filters));
  const [page, setPage] = useState<MessagePage>();
  const [error, setError] = useState<unknown>();
  const current = useRef(key);
  current.current = key;

  const read = useCallback(
    async (cursor?: string) => {
      setError(undefined);
      try {
        const next = await api.listMessages({
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
