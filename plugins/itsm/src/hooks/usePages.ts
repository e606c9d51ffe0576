import { useCallback, useEffect, useRef, useState } from 'react';
import type { RequestOptions } from '@caih/backstage-plugin-itsm-react';

/** A page of a list, as the desk gives it. */
interface Page {
  items: readonly unknown[];
  nextCursor: string | null;
}

/** Reads a page: the first of all where there is no cursor. */
export type ReadPage<P extends Page> = (
  cursor: string | undefined,
  options: RequestOptions,
) => Promise<P>;

/** A list that is read page after page. */
export interface Pages<P extends Page> {
  /** The last page read, with the items of all before; absent until the first. */
  page?: P;
  isLoading: boolean;
  error?: unknown;
  /** Reads from the first page again; what is there stays until it has come. */
  refresh(): void;
  /** Absent where there is no more. */
  readMore?: () => void;
}

/**
 * A list, page after page; one that somebody no longer waits for is given up.
 *
 * @param readPage - another one is another list, read afresh
 */
export function usePages<P extends Page>(readPage: ReadPage<P>): Pages<P> {
  const [state, setState] = useState<{
    page?: P;
    isLoading: boolean;
    error?: unknown;
  }>({ isLoading: true });
  const asking = useRef<AbortController>();

  const read = useCallback(
    async (cursor?: string) => {
      asking.current?.abort();
      const { signal } = (asking.current = new AbortController());
      setState(({ page }) => ({ page, isLoading: true }));
      try {
        const next = await readPage(cursor, { signal });
        if (signal.aborted) return;
        setState(({ page: before }) => ({
          page:
            cursor && before
              ? { ...next, items: [...before.items, ...next.items] }
              : next,
          isLoading: false,
        }));
      } catch (error) {
        if (signal.aborted) return;
        setState(({ page }) => ({ page, isLoading: false, error }));
      }
    },
    [readPage],
  );
  useEffect(() => {
    setState({ isLoading: true });
    read();
    return () => asking.current?.abort();
  }, [read]);

  const refresh = useCallback(() => {
    read();
  }, [read]);
  const nextCursor = state.page?.nextCursor;
  const readMore = () => {
    if (nextCursor) read(nextCursor);
  };
  return { ...state, refresh, readMore: nextCursor ? readMore : undefined };
}
