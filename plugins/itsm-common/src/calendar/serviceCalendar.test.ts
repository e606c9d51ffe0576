import { createServiceCalendar } from './createServiceCalendar';
import { serviceCalendarFor } from './contractCalendars';
import type { WeeklyHours } from './daySchedule';

const HOUR = 3600;
const ho = serviceCalendarFor({
  window: 'HO',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: 'fr-2024',
});
const always = serviceCalendarFor({
  window: '24x7',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: 'fr-2024',
});

function at(text: string): Date {
  return new Date(text);
}

function between(from: string, to: string): [Date, Date] {
  return [at(from), at(to)];
}

function inParis(hours: WeeklyHours) {
  return createServiceCalendar({
    timeZone: 'Europe/Paris',
    hours,
    holidays: [],
  });
}

describe('due', () => {
  it('is the closing instant, not the next opening', () => {
    expect(ho.dueAt(at('2026-11-19T14:00:00+01:00'), 4 * HOUR)).toEqual(
      at('2026-11-19T18:00:00+01:00'),
    );
  });

  it('goes over the night one second past closing', () => {
    expect(ho.dueAt(at('2026-11-19T14:00:01+01:00'), 4 * HOUR)).toEqual(
      at('2026-11-20T08:00:01+01:00'),
    );
  });

  it('skips Ascension: closed at 18:00:01 on its eve, due the next Friday', () => {
    expect(ho.dueAt(at('2026-05-13T18:00:01+02:00'), 4 * HOUR)).toEqual(
      at('2026-05-15T12:00:00+02:00'),
    );
  });

  it('at the closing instant itself counts nothing of that day', () => {
    expect(ho.dueAt(at('2026-11-19T18:00:00+01:00'), HOUR)).toEqual(
      at('2026-11-20T09:00:00+01:00'),
    );
  });

  it('of nothing is now when open', () => {
    const now = at('2026-11-19T08:00:00+01:00');
    expect(ho.dueAt(now, 0)).toEqual(now);
  });

  it('of nothing is the next opening when closed, closing instant included', () => {
    expect(ho.dueAt(at('2026-11-20T18:00:00+01:00'), 0)).toEqual(
      at('2026-11-23T08:00:00+01:00'),
    );
  });

  it('of nothing waits for the end of every pause', () => {
    expect(
      ho.dueAt(at('2026-11-20T17:00:00+01:00'), 0, [
        between('2026-11-23T09:00:00+01:00', '2026-11-23T10:30:00+01:00'),
        between('2026-11-20T16:00:00+01:00', '2026-11-21T10:00:00+01:00'),
        between('2026-11-23T07:00:00+01:00', '2026-11-23T09:00:00+01:00'),
      ]),
    ).toEqual(at('2026-11-23T10:30:00+01:00'));
  });

  it('is reached before a pause that begins at that instant', () => {
    expect(
      ho.dueAt(at('2026-11-19T09:00:00+01:00'), HOUR, [
        between('2026-11-19T10:00:00+01:00', '2026-11-19T12:00:00+01:00'),
      ]),
    ).toEqual(at('2026-11-19T10:00:00+01:00'));
  });

  it('counts a time paused twice once', () => {
    expect(
      ho.dueAt(at('2026-11-19T09:00:00+01:00'), 2 * HOUR, [
        between('2026-11-19T10:30:00+01:00', '2026-11-19T12:00:00+01:00'),
        between('2026-11-19T10:00:00+01:00', '2026-11-19T11:00:00+01:00'),
        between('2026-11-18T10:00:00+01:00', '2026-11-18T12:00:00+01:00'),
      ]),
    ).toEqual(at('2026-11-19T13:00:00+01:00'));
  });

  it('drops fractions of a second', () => {
    expect(ho.dueAt(at('2026-11-19T09:00:00.999+01:00'), 60)).toEqual(
      at('2026-11-19T09:01:00+01:00'),
    );
  });

  it.each([-1, 0.5, NaN, Infinity])('is refused for %p seconds', seconds => {
    expect(() => ho.dueAt(at('2026-11-19T09:00:00Z'), seconds)).toThrow(
      'An open time is whole seconds, 0 or more',
    );
  });

  it('is refused where it would lie beyond the last year', () => {
    expect(() =>
      always.dueAt(at('2026-11-19T09:00:00Z'), 400 * 366 * 86_400),
    ).toThrow('it ends with the year 2400');
  });
});

describe('late', () => {
  it('is from 08:00:01 on Friday when due on Thursday at 18:00:00', () => {
    const start = at('2026-11-19T14:00:00+01:00');
    expect(ho.lateFrom(start, 4 * HOUR)).toEqual(
      at('2026-11-20T08:00:01+01:00'),
    );
  });

  it('is the second after due while open', () => {
    expect(always.lateFrom(at('2026-11-19T14:00:00Z'), 4 * HOUR)).toEqual(
      at('2026-11-19T18:00:01Z'),
    );
  });

  it('waits for the end of a pause that begins as the time is used up', () => {
    expect(
      always.lateFrom(at('2026-11-19T14:00:00Z'), 4 * HOUR, [
        between('2026-11-19T18:00:00Z', '2026-11-19T20:00:00Z'),
      ]),
    ).toEqual(at('2026-11-19T20:00:01Z'));
  });
});

describe('open time', () => {
  it('has the first second of a window and not the one after its last', () => {
    const seconds = (from: string, to: string) =>
      ho.openSeconds(
        at(`2026-11-19T${from}+01:00`),
        at(`2026-11-19T${to}+01:00`),
      );
    expect(seconds('07:59:59', '08:00:01')).toBe(1);
    expect(seconds('17:59:59', '18:00:01')).toBe(1);
    expect(seconds('18:00:00', '23:59:59')).toBe(0);
  });

  it('is 0 when the end is not after the start', () => {
    const noon = at('2026-11-19T12:00:00+01:00');
    expect(ho.openSeconds(noon, noon)).toBe(0);
    expect(ho.openSeconds(noon, at('2026-11-18T12:00:00+01:00'))).toBe(0);
  });

  it('leaves out overlapping pauses once, those outside not at all', () => {
    expect(
      ho.openSeconds(
        at('2026-11-19T08:00:00+01:00'),
        at('2026-11-20T18:00:00+01:00'),
        [
          between('2026-11-20T17:00:00+01:00', '2026-11-21T17:00:00+01:00'),
          between('2026-11-19T17:00:00+01:00', '2026-11-20T09:00:00+01:00'),
          between('2026-11-19T16:00:00+01:00', '2026-11-19T17:30:00+01:00'),
          between('2026-11-19T20:00:00+01:00', '2026-11-19T21:00:00+01:00'),
          between('2026-11-10T08:00:00+01:00', '2026-11-19T09:00:00+01:00'),
          between('2026-11-19T12:00:00+01:00', '2026-11-19T11:00:00+01:00'),
        ],
      ),
    ).toBe((20 - 1 - 2 - 1 - 1) * HOUR);
  });

  it('of a day around the clock is 23 hours in March and 25 in October', () => {
    expect(
      always.openSeconds(
        at('2026-03-29T00:00:00+01:00'),
        at('2026-03-30T00:00:00+02:00'),
      ),
    ).toBe(23 * HOUR);
    expect(
      always.openSeconds(
        at('2026-10-25T00:00:00+02:00'),
        at('2026-10-26T00:00:00+01:00'),
      ),
    ).toBe(25 * HOUR);
  });

  it('has nothing of the hour that spring skips', () => {
    const nights = inParis({ sun: [['02:15', '03:30']] });
    expect(
      nights.openSeconds(
        at('2026-03-29T00:00:00+01:00'),
        at('2026-03-29T12:00:00+02:00'),
      ),
    ).toBe(30 * 60);
  });

  it('has both of the hours that autumn repeats', () => {
    const nights = inParis({ sun: [['02:15', '03:30']] });
    expect(
      nights.openSeconds(
        at('2026-10-25T00:00:00+02:00'),
        at('2026-10-25T12:00:00+01:00'),
      ),
    ).toBe((45 + 75) * 60);
  });

  it('is the same whether a window is cut in two or not', () => {
    const cut = inParis({
      mon: [
        ['12:00', '24:00'],
        ['08:00', '12:00'],
      ],
      tue: [['00:00', '10:00']],
    });
    expect(cut.dueAt(at('2026-11-23T09:00:00+01:00'), 20 * HOUR)).toEqual(
      at('2026-11-24T05:00:00+01:00'),
    );
  });

  it('goes on over the turn of the year', () => {
    expect(
      always.openSeconds(
        at('2027-12-31T20:00:00Z'),
        at('2028-01-01T04:00:00Z'),
      ),
    ).toBe(8 * HOUR);
    expect(
      always.openSeconds(
        at('1999-01-01T00:00:00Z'),
        at('2000-01-01T00:00:00Z'),
      ),
    ).toBe(365 * 86_400);
  });

  it('is refused for dates that are none, or out of any contract', () => {
    expect(() => ho.openSeconds(at('never'), at('2026-11-19'))).toThrow(
      'An instant is not a valid date',
    );
    expect(() => ho.openSeconds(at('0202-11-19'), at('2026-11-19'))).toThrow(
      'Instants must lie in the years 1900 to 2400',
    );
  });
});

describe('overseas', () => {
  const inTerritory = (timeZone: string, holidayRegion: 'GF' | 'RE' | 'MF') =>
    serviceCalendarFor({
      window: 'HO',
      timeZone,
      holidayRegion,
      holidayRules: 'fr-2024',
    });

  it('opens at 08:00 in Cayenne, 11:00 UTC the whole year', () => {
    const cayenne = inTerritory('America/Cayenne', 'GF');
    expect(cayenne.dueAt(at('2026-01-15T00:00:00Z'), 1)).toEqual(
      at('2026-01-15T11:00:01Z'),
    );
    expect(cayenne.dueAt(at('2026-07-15T00:00:00Z'), 1)).toEqual(
      at('2026-07-15T11:00:01Z'),
    );
  });

  it('is closed on 10 June in Guyane and open on it in Réunion', () => {
    expect(
      inTerritory('America/Cayenne', 'GF').dueAt(
        at('2026-06-09T18:00:00-03:00'),
        HOUR,
      ),
    ).toEqual(at('2026-06-11T09:00:00-03:00'));
    expect(
      inTerritory('Indian/Reunion', 'RE').dueAt(
        at('2026-06-09T18:00:00+04:00'),
        HOUR,
      ),
    ).toEqual(at('2026-06-10T09:00:00+04:00'));
  });

  it('is Monday in Saint-Denis while it is Sunday in Marigot', () => {
    const sundayEvening = at('2026-11-23T03:00:00Z');
    expect(inTerritory('Indian/Reunion', 'RE').dueAt(sundayEvening, 0)).toEqual(
      at('2026-11-23T04:00:00Z'),
    );
    expect(
      inTerritory('America/Marigot', 'MF').dueAt(sundayEvening, 0),
    ).toEqual(at('2026-11-23T12:00:00Z'));
  });
});

describe('stretches', () => {
  it('name every night, weekend and holiday between Wednesday and Monday', () => {
    expect(
      ho.stretchesBetween(
        at('2026-05-13T17:00:00+02:00'),
        at('2026-05-18T09:00:00+02:00'),
      ),
    ).toEqual([
      {
        from: at('2026-05-13T17:00:00+02:00'),
        to: at('2026-05-13T18:00:00+02:00'),
        open: true,
      },
      {
        from: at('2026-05-13T18:00:00+02:00'),
        to: at('2026-05-14T00:00:00+02:00'),
        open: false,
        reason: 'night',
      },
      {
        from: at('2026-05-14T00:00:00+02:00'),
        to: at('2026-05-15T00:00:00+02:00'),
        open: false,
        reason: 'holiday',
        holiday: 'ascension',
      },
      {
        from: at('2026-05-15T00:00:00+02:00'),
        to: at('2026-05-15T08:00:00+02:00'),
        open: false,
        reason: 'night',
      },
      {
        from: at('2026-05-15T08:00:00+02:00'),
        to: at('2026-05-15T18:00:00+02:00'),
        open: true,
      },
      {
        from: at('2026-05-15T18:00:00+02:00'),
        to: at('2026-05-16T00:00:00+02:00'),
        open: false,
        reason: 'night',
      },
      {
        from: at('2026-05-16T00:00:00+02:00'),
        to: at('2026-05-18T00:00:00+02:00'),
        open: false,
        reason: 'weekend',
      },
      {
        from: at('2026-05-18T00:00:00+02:00'),
        to: at('2026-05-18T08:00:00+02:00'),
        open: false,
        reason: 'night',
      },
      {
        from: at('2026-05-18T08:00:00+02:00'),
        to: at('2026-05-18T09:00:00+02:00'),
        open: true,
      },
    ]);
  });

  it('are one night from closing to opening, one weekend across a DST change', () => {
    expect(
      ho
        .stretchesBetween(
          at('2026-10-23T18:00:00+02:00'),
          at('2026-10-27T08:00:00+01:00'),
        )
        .map(({ from, to, ...stretch }) => [
          'reason' in stretch ? stretch.reason : 'open',
          (to.getTime() - from.getTime()) / 1000 / HOUR,
        ]),
    ).toEqual([
      ['night', 6],
      ['weekend', 49],
      ['night', 8],
      ['open', 10],
      ['night', 14],
    ]);
  });

  it('call a holiday on a Saturday a weekend, for nothing was lost to it', () => {
    expect(
      ho.stretchesBetween(
        at('2026-08-15T09:00:00+02:00'),
        at('2026-08-15T10:00:00+02:00'),
      ),
    ).toMatchObject([{ open: false, reason: 'weekend' }]);
  });

  it('leave a holiday of a given list without a name', () => {
    const calendar = createServiceCalendar({
      timeZone: 'Europe/Paris',
      hours: { thu: [['08:00', '18:00']] },
      holidays: ['2026-05-14'],
    });
    expect(
      calendar.stretchesBetween(
        at('2026-05-14T09:00:00+02:00'),
        at('2026-05-14T10:00:00+02:00'),
      ),
    ).toEqual([
      {
        from: at('2026-05-14T09:00:00+02:00'),
        to: at('2026-05-14T10:00:00+02:00'),
        open: false,
        reason: 'holiday',
      },
    ]);
  });

  it('are one for a window that never closes', () => {
    const [from, to] = between('2026-01-01T00:00:00Z', '2029-01-01T00:00:00Z');
    expect(always.stretchesBetween(from, to)).toEqual([
      { from, to, open: true },
    ]);
  });

  it('are none when the end is not after the start', () => {
    const noon = at('2026-11-19T12:00:00Z');
    expect(ho.stretchesBetween(noon, noon)).toEqual([]);
  });
});
