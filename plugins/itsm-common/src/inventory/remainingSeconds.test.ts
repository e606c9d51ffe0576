import { remainingSeconds } from './remainingSeconds';

const STARTED = '2026-11-25T09:00:00Z';

describe('how long an import still takes', () => {
  it.each([
    { done: 500, total: 10_000, now: '2026-11-25T09:00:04Z', left: 76 },
    { done: 5_000, total: 10_000, now: '2026-11-25T09:00:10Z', left: 10 },
    { done: 10_000, total: 10_000, now: '2026-11-25T09:00:20Z', left: 0 },
  ])('$done of $total after a while: $left s', ({ left, now, ...work }) => {
    expect(remainingSeconds({ ...work, startedAt: STARTED }, now)).toBe(left);
  });

  it('is not said as long as it would be a guess', () => {
    const at = (done: number, now: string) =>
      remainingSeconds({ done, total: 10_000, startedAt: STARTED }, now);
    expect(at(0, '2026-11-25T09:00:10Z')).toBeNull();
    expect(at(400, '2026-11-25T09:00:10Z')).toBeNull();
    expect(at(5_000, '2026-11-25T09:00:01Z')).toBeNull();
  });
});
