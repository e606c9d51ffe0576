import { HO_4H, clockOf } from '../__testUtils__';
import { advanceClock } from './advanceClock';

const MONDAY_10H = '2026-11-23T09:00:00Z';

describe('a listed clock moved on', () => {
  it('consumes open time as it passes', () => {
    expect(
      advanceClock(clockOf(), HO_4H, MONDAY_10H, '2026-11-23T09:30:00Z'),
    ).toMatchObject({
      status: 'running',
      consumedSeconds: 5_400,
      remainingSeconds: 9_000,
      closesAt: '2026-11-23T17:00:00Z',
    });
  });

  it('stands still over the night, and says when the window opens', () => {
    const evening = '2026-11-23T16:59:00Z';
    expect(
      advanceClock(clockOf(), HO_4H, evening, '2026-11-23T21:00:00Z'),
    ).toMatchObject({
      status: 'outside-window',
      consumedSeconds: 3_660,
      opensAt: '2026-11-24T07:00:00Z',
      closesAt: null,
    });
  });

  it('is late from the first second beyond what is granted', () => {
    const full = clockOf({ consumedSeconds: 14_399, remainingSeconds: 1 });
    expect(
      advanceClock(full, HO_4H, MONDAY_10H, '2026-11-23T09:00:01Z'),
    ).toMatchObject({ remainingSeconds: 0, verdict: null });
    expect(
      advanceClock(full, HO_4H, MONDAY_10H, '2026-11-23T09:00:02Z'),
    ).toMatchObject({ remainingSeconds: -1, verdict: 'late' });
  });

  it.each(['suspended', 'stopped', 'ended'] as const)(
    'does not move while %s',
    status => {
      const clock = clockOf({ status });
      expect(
        advanceClock(clock, HO_4H, MONDAY_10H, '2026-11-23T12:00:00Z'),
      ).toBe(clock);
    },
  );

  it('does not move without terms, nor backwards', () => {
    const clock = clockOf();
    expect(advanceClock(clock, null, MONDAY_10H, '2026-11-23T12:00:00Z')).toBe(
      clock,
    );
    expect(advanceClock(clock, HO_4H, MONDAY_10H, '2026-11-23T08:00:00Z')).toBe(
      clock,
    );
  });
});
