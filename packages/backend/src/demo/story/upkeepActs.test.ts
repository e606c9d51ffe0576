import { upkeepActs } from './upkeepActs';
import { workingDayUpTo } from './workingDayUpTo';

describe('the upkeep of the demonstration', () => {
  it('is done every working morning of late, and once a month after its figures are fixed', () => {
    const acts = upkeepActs(
      { runTasks: async () => {} },
      { from: '2026-04-30T12:00:00Z', until: '2026-05-12T12:00:00Z' },
    );
    // Without 1 and 8 May, and the week-ends; April is fixed on the 6th.
    expect(
      acts.filter(one => one.what === 'the upkeep of a day').map(one => one.at),
    ).toEqual([
      '2026-05-04T06:00:00Z',
      '2026-05-05T06:00:00Z',
      '2026-05-06T06:00:00Z',
      '2026-05-07T06:00:00Z',
      '2026-05-11T06:00:00Z',
      '2026-05-12T06:00:00Z',
    ]);
    expect(
      acts.filter(one => one.what !== 'the upkeep of a day').map(one => one.at),
    ).toEqual(['2026-05-07T06:00:00Z']);
  });
});

describe('the upkeep of long ago', () => {
  it('is done every five working days', () => {
    const acts = upkeepActs(
      { runTasks: async () => {} },
      { from: '2026-06-01T12:00:00Z', until: '2026-07-20T12:00:00Z' },
    );
    expect(
      acts
        .filter(one => one.what === 'the upkeep of a day')
        .slice(0, 4)
        .map(one => one.at.slice(0, 10)),
    ).toEqual(['2026-06-02', '2026-06-09', '2026-06-16', '2026-06-23']);
  });
});

describe('a working day up to a day', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-11-11', '2026-11-10'],
    ['2026-05-03', '2026-04-30'],
  ])('of %s is %s', (day, worked) => {
    expect(workingDayUpTo(day)).toBe(worked);
  });
});
