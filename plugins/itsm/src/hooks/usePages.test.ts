import { act, renderHook } from '@testing-library/react';
import { type ReadPage, usePages } from './usePages';

type Names = { items: string[]; nextCursor: string | null };

/** A list of the desk, that answers when the test says so. */
function createList() {
  const asked: {
    cursor: string | undefined;
    signal?: AbortSignal;
    answer(items: string[], nextCursor?: string): Promise<void>;
    fail(): Promise<void>;
  }[] = [];
  const read: ReadPage<Names> = (cursor, { signal }) =>
    new Promise((resolve, reject) =>
      asked.push({
        cursor,
        signal,
        answer: (items, nextCursor) =>
          act(async () => resolve({ items, nextCursor: nextCursor ?? null })),
        fail: () => act(async () => reject(new Error('away'))),
      }),
    );
  return { asked, read };
}

const show = (list: { read: ReadPage<Names> }) =>
  renderHook(({ read }) => usePages(read), {
    initialProps: { read: list.read },
  });

it('reads page after page, until there is no more', async () => {
  const list = createList();
  const { result } = show(list);
  expect(result.current).toMatchObject({ isLoading: true, page: undefined });
  await list.asked[0].answer(['a', 'b'], 'after-b');
  expect(result.current.page?.items).toEqual(['a', 'b']);
  act(() => result.current.readMore?.());
  expect(list.asked[1].cursor).toBe('after-b');
  expect(result.current).toMatchObject({ isLoading: true });
  await list.asked[1].answer(['c']);
  expect(result.current.page?.items).toEqual(['a', 'b', 'c']);
  expect(result.current.readMore).toBeUndefined();
});

it('keeps what is there when more cannot be had, or while it is read again', async () => {
  const list = createList();
  const { result } = show(list);
  await list.asked[0].answer(['a'], 'after-a');
  act(() => result.current.readMore?.());
  await list.asked[1].fail();
  expect(result.current).toMatchObject({
    page: { items: ['a'] },
    error: new Error('away'),
    isLoading: false,
  });
  act(() => result.current.refresh());
  expect(result.current).toMatchObject({
    page: { items: ['a'] },
    isLoading: true,
  });
  expect(result.current.error).toBeUndefined();
  await list.asked[2].answer(['new', 'a']);
  expect(result.current.page?.items).toEqual(['new', 'a']);
});

it('shows nothing of one list in another, however late it comes', async () => {
  const all = createList();
  const late = createList();
  const { result, rerender } = show(all);
  await all.asked[0].answer(['a'], 'after-a');
  act(() => result.current.readMore?.());
  rerender({ read: late.read });
  expect(result.current).toMatchObject({ isLoading: true, page: undefined });
  expect(all.asked[1].signal?.aborted).toBe(true);
  await late.asked[0].answer(['l']);
  await all.asked[1].answer(['b']);
  expect(result.current.page?.items).toEqual(['l']);
});
