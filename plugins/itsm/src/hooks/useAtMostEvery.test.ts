import { renderHook } from '@testing-library/react';
import { useAtMostEvery } from './useAtMostEvery';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('calls at once, then once for all that came meanwhile', () => {
  const calls: number[] = [];
  const start = Date.now();
  const { result } = renderHook(() =>
    useAtMostEvery(2, () => calls.push((Date.now() - start) / 1000)),
  );
  result.current();
  jest.advanceTimersByTime(500);
  result.current();
  result.current();
  jest.advanceTimersByTime(10_000);
  result.current();
  expect(calls).toEqual([0, 2, 10.5]);
});

it('calls no more once the page is left', () => {
  const calls: number[] = [];
  const { result, unmount } = renderHook(() =>
    useAtMostEvery(2, () => calls.push(1)),
  );
  result.current();
  result.current();
  unmount();
  jest.advanceTimersByTime(10_000);
  expect(calls).toEqual([1]);
});
