import { useEffect, useState } from 'react';
import type { RequestOptions } from '@caih/backstage-plugin-itsm-react';
import useDebounce from 'react-use/esm/useDebounce';

const TYPING_MS = 250;

/** What words find, for a field in which one searches. */
export interface Found<Item> {
  /** Absent until the first answer has come, and where it could not. */
  items?: Item[];
  isLoading: boolean;
}

/** Asks for what some words find; for the first of all where there are none. */
export type Find<Item> = (
  text: string | undefined,
  options: RequestOptions,
) => Promise<{ items: Item[] }>;

/**
 * What the desk finds as one types: asked once one pauses, and given up where
 * one types on. The last answer stays until the next has come.
 *
 * @param find - asked anew when it is another one
 */
export function useFound<Item>(typed: string, find: Find<Item>): Found<Item> {
  const [text, setText] = useState(typed.trim());
  useDebounce(() => setText(typed.trim()), TYPING_MS, [typed]);
  const [found, setFound] = useState<Found<Item>>({ isLoading: true });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setFound(before => ({ ...before, isLoading: true }));
    find(text || undefined, { signal }).then(
      ({ items }) => {
        if (!signal.aborted) setFound({ items, isLoading: false });
      },
      () => {
        if (!signal.aborted) setFound({ isLoading: false });
      },
    );
    return () => controller.abort();
  }, [find, text]);

  return found;
}
