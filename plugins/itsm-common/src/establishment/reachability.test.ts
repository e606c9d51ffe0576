import type { WeeklyHours } from '../calendar';
import { inOrderOfCall, reachabilityAt } from './reachability';

const PARIS = { timeZone: 'Europe/Paris', holidayRegion: 'FR' } as const;
const COLMAR = { timeZone: 'Europe/Paris', holidayRegion: 'FR-AM' } as const;
const CAYENNE = { timeZone: 'America/Cayenne', holidayRegion: 'GF' } as const;

const WEEK: WeeklyHours = {
  mon: [['08:30', '18:00']],
  tue: [['08:30', '18:00']],
  wed: [['08:30', '18:00']],
  thu: [['08:30', '18:00']],
  fri: [
    ['08:30', '12:00'],
    ['13:30', '17:00'],
  ],
};
const ALL_DAY: [string, string][] = [['00:00', '24:00']];
const ALWAYS: WeeklyHours = {
  mon: ALL_DAY,
  tue: ALL_DAY,
  wed: ALL_DAY,
  thu: ALL_DAY,
  fri: ALL_DAY,
  sat: ALL_DAY,
  sun: ALL_DAY,
};
const WEEK_END: WeeklyHours = {
  fri: [['18:00', '24:00']],
  sat: ALL_DAY,
  sun: ALL_DAY,
  mon: [['00:00', '08:00']],
};

const office = { weeklyHours: WEEK, onHolidays: false };
const onCall = { weeklyHours: ALWAYS, onHolidays: true };

describe('whether a contact can be reached', () => {
  it.each([
    // Wednesday 25 November 2026, 09:00 in Paris.
    [
      'in hours',
      '2026-11-25T08:00:00Z',
      { reachable: true, until: '2026-11-25T17:00:00Z' },
    ],
    [
      'at the closing second',
      '2026-11-25T17:00:00Z',
      { reachable: false, from: '2026-11-26T07:30:00Z' },
    ],
    [
      'over the lunch of Friday',
      '2026-11-27T11:30:00Z',
      { reachable: false, from: '2026-11-27T12:30:00Z' },
    ],
    [
      'over the week-end',
      '2026-11-28T10:00:00Z',
      { reachable: false, from: '2026-11-30T07:30:00Z' },
    ],
    // Christmas is a Friday.
    [
      'on a public holiday',
      '2026-12-25T10:00:00Z',
      { reachable: false, from: '2026-12-28T07:30:00Z' },
    ],
    [
      'on New Year’s Eve, for the year after',
      '2026-12-31T20:00:00Z',
      { reachable: false, from: '2027-01-04T07:30:00Z' },
    ],
  ])('%s', (_, now, expected) => {
    expect(reachabilityAt(office, PARIS, now)).toEqual(expected);
  });

  it('always has no end', () => {
    expect(reachabilityAt(onCall, PARIS, '2026-12-25T02:00:00Z')).toEqual({
      reachable: true,
      until: null,
    });
  });

  it('goes on over midnights to the end of the week-end’s duty', () => {
    expect(
      reachabilityAt(
        { weeklyHours: WEEK_END, onHolidays: true },
        PARIS,
        '2026-11-27T20:00:00Z',
      ),
    ).toEqual({ reachable: true, until: '2026-11-30T07:00:00Z' });
  });

  it('is told by the clock and the holidays of the place', () => {
    // 08:30 in Paris is half past four in Cayenne.
    expect(reachabilityAt(office, CAYENNE, '2026-11-25T08:00:00Z')).toEqual({
      reachable: false,
      from: '2026-11-25T11:30:00Z',
    });
    // Good Friday 2027 is a holiday in Colmar alone.
    const goodFriday = '2027-03-26T09:00:00Z';
    expect(reachabilityAt(office, COLMAR, goodFriday)).toMatchObject({
      reachable: false,
    });
    expect(reachabilityAt(office, PARIS, goodFriday)).toMatchObject({
      reachable: true,
    });
  });

  it('is not told where hours are in words alone', () => {
    expect(
      reachabilityAt(
        { weeklyHours: null, onHolidays: false },
        PARIS,
        '2026-11-25T08:00:00Z',
      ),
    ).toBeNull();
  });
});

describe('whom to call', () => {
  const contacts = [
    { who: 'department', ...office },
    { who: 'on call', ...onCall },
    { who: 'unknown', weeklyHours: null, onHolidays: false },
  ];
  const orderAt = (now: string) =>
    inOrderOfCall(contacts, PARIS, now).map(({ contact }) => contact.who);

  it('is the establishment’s order while everybody answers', () => {
    expect(orderAt('2026-11-25T08:00:00Z')).toEqual([
      'department',
      'on call',
      'unknown',
    ]);
  });

  it('is the on-call list first outside the department’s hours', () => {
    expect(orderAt('2026-11-25T21:00:00Z')).toEqual([
      'on call',
      'unknown',
      'department',
    ]);
  });
});
