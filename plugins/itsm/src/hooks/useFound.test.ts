import { act, renderHook } from '@testing-library/react';
import { type Find, useFound } from './useFound';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A desk that answers when the test says so. */
function createDesk() {
  const asked: {
    text: string | undefined;
    signal?: AbortSignal;
    answer(items: string[]): void;
    fail(): void;
  }[] = [];
  const find: Find<string> = (text, { signal }) =>
    new Promise((resolve, reject) =>
      asked.push({
        text,
        signal,
        answer: items => resolve({ items }),
        fail: () => reject(new Error('away')),
      }),
    );
  return { asked, find };
}

/** The field, as somebody types in it. */
function type({ find }: { find: Find<string> }) {
  const { result, rerender } = renderHook(
    ({ typed }) => useFound(typed, find),
    { initialProps: { typed: '' } },
  );
  return {
    found: () => result.current,
    type: (typed: string) => rerender({ typed }),
    pause: () => act(async () => jest.advanceTimersByTime(250)),
    settle: (settle: () => void) => act(async () => settle()),
  };
}

it('begins with the first of all, and asks once one pauses', async () => {
  const desk = createDesk();
  const field = type(desk);
  expect(field.found()).toEqual({ isLoading: true });
  await field.settle(() => desk.asked[0].answer(['dupont', 'durand']));
  expect(field.found()).toEqual({
    items: ['dupont', 'durand'],
    isLoading: false,
  });
  field.type('d');
  field.type('du ');
  field.type('dup ');
  await field.pause();
  expect(desk.asked.map(({ text }) => text)).toEqual([undefined, 'dup']);
});

it('keeps the last answer until the next, and drops one that comes too late', async () => {
  const desk = createDesk();
  const field = type(desk);
  await field.settle(() => desk.asked[0].answer(['dupont', 'durand']));
  field.type('dup');
  await field.pause();
  expect(field.found()).toEqual({
    items: ['dupont', 'durand'],
    isLoading: true,
  });
  field.type('dur');
  await field.pause();
  expect(desk.asked.map(({ signal }) => signal?.aborted)).toEqual([
    true,
    true,
    false,
  ]);
  await field.settle(() => desk.asked[2].answer(['durand']));
  await field.settle(() => desk.asked[1].answer(['dupont']));
  expect(field.found()).toEqual({ items: ['durand'], isLoading: false });
});

it('has nothing where the desk cannot be asked', async () => {
  const desk = createDesk();
  const field = type(desk);
  await field.settle(() => desk.asked[0].fail());
  expect(field.found()).toEqual({ isLoading: false });
});
