import { instantOfLocal, localOfInstant } from './localTime';

describe('the day and time of a call', () => {
  it('reads the same after it was shown, to the minute', () => {
    const local = '2026-11-23T07:05';
    expect(localOfInstant(instantOfLocal(local)!)).toBe(local);
    expect(localOfInstant(new Date(2026, 10, 3, 7, 5, 59).toISOString())).toBe(
      '2026-11-03T07:05',
    );
  });

  it('is none where nothing, or half of it, is typed', () => {
    expect(['', '2026-11-23T', '25:00'].map(instantOfLocal)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
