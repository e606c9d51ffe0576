import fc from 'fast-check';
import { DateTime } from 'luxon';
import { createServiceCalendar } from './createServiceCalendar';
import type { WeeklyHours, Weekday } from './daySchedule';

const ZONES = [
  'Europe/Paris',
  'America/Cayenne',
  'Indian/Reunion',
  'America/Miquelon',
  // Half an hour of daylight saving time, and a change at midnight.
  'Australia/Lord_Howe',
  'America/Havana',
];
const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FIRST = Date.parse('2025-12-01T00:00:00Z') / 1000;
const LAST = Date.parse('2027-02-01T00:00:00Z') / 1000;
const HOLIDAYS = ['2026-01-01', '2026-03-29', '2026-05-14', '2026-10-25'];

const instant = fc
  .integer({ min: FIRST, max: LAST })
  .map(seconds => new Date(seconds * 1000));
const pauses = fc.array(fc.tuple(instant, instant), { maxLength: 4 });
const openSeconds = fc.integer({ min: 1, max: 60 * 3600 });

const minutesOfDay = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), {
  maxLength: 6,
});

const hours: fc.Arbitrary<WeeklyHours> = fc
  .tuple(...WEEKDAYS.map(() => minutesOfDay))
  .map(week =>
    Object.fromEntries(
      week.map((minutes, index) => [WEEKDAYS[index], windowsOf(minutes)]),
    ),
  )
  .filter(week => Object.values(week).some(windows => windows.length > 0));

const settings = fc.record({ timeZone: fc.constantFrom(...ZONES), hours });
const calendars = settings.map(({ timeZone, hours: weekly }) =>
  createServiceCalendar({ timeZone, hours: weekly, holidays: HOLIDAYS }),
);

function windowsOf(minutes: number[]): [string, string][] {
  const sorted = [...minutes].sort((a, b) => a - b);
  const windows: [string, string][] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    windows.push([timeOf(sorted[i]), timeOf(sorted[i + 1])]);
  }
  return windows;
}

function timeOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Open seconds told by asking, minute after minute, what the clock reads. */
function countedByMinutes(
  timeZone: string,
  weekly: WeeklyHours,
  from: DateTime,
  minutes: number,
): number {
  let open = 0;
  for (let minute = 0; minute < minutes; minute++) {
    const local = from.plus({ minutes: minute }).setZone(timeZone);
    const time = local.toFormat('HH:mm');
    const windows = weekly[WEEKDAYS[local.weekday - 1]] ?? [];
    if (
      !HOLIDAYS.includes(local.toISODate() ?? '') &&
      windows.some(([opens, closes]) => opens <= time && time < closes)
    ) {
      open += 60;
    }
  }
  return open;
}

it('agrees with a clock read minute by minute, daylight saving included', () => {
  const aDayOfChange = fc.constantFrom(
    '2026-03-28T12:00Z',
    '2026-10-24T12:00Z',
    '2026-04-04T06:00Z',
    '2026-10-31T18:00Z',
    '2026-03-07T18:00Z',
    '2026-05-13T12:00Z',
  );
  fc.assert(
    fc.property(
      settings,
      aDayOfChange,
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 1, max: 1500 }),
      ({ timeZone, hours: weekly }, day, offset, minutes) => {
        const from = DateTime.fromISO(day, { zone: 'utc' }).plus({
          minutes: offset,
        });
        const calendar = createServiceCalendar({
          timeZone,
          hours: weekly,
          holidays: HOLIDAYS,
        });
        expect(
          calendar.openSeconds(
            from.toJSDate(),
            from.plus({ minutes }).toJSDate(),
          ),
        ).toBe(countedByMinutes(timeZone, weekly, from, minutes));
      },
    ),
    { numRuns: 60 },
  );
});

it('has exactly the open time asked for at the due instant, and one second less before it', () => {
  fc.assert(
    fc.property(calendars, instant, openSeconds, pauses, (c, start, n, p) => {
      const due = c.dueAt(start, n, p);
      expect(c.openSeconds(start, due, p)).toBe(n);
      expect(c.openSeconds(start, secondsAfter(due, -1), p)).toBe(n - 1);
    }),
  );
});

it('is late from the first second with more, and not one second before', () => {
  fc.assert(
    fc.property(calendars, instant, openSeconds, pauses, (c, start, n, p) => {
      const late = c.lateFrom(start, n, p);
      expect(c.openSeconds(start, late, p)).toBe(n + 1);
      expect(c.openSeconds(start, secondsAfter(late, -1), p)).toBe(n);
      expect(late.getTime()).toBeGreaterThan(c.dueAt(start, n, p).getTime());
    }),
  );
});

it('opens at the due instant of nothing, and is closed until then', () => {
  fc.assert(
    fc.property(calendars, instant, pauses, (c, start, p) => {
      const opens = c.dueAt(start, 0, p);
      expect(c.openSeconds(start, opens, p)).toBe(0);
      expect(c.openSeconds(opens, secondsAfter(opens, 1), p)).toBe(1);
    }),
  );
});

it('adds up over any cut, whichever year is asked for first', () => {
  fc.assert(
    fc.property(
      calendars,
      fc.tuple(instant, instant, instant),
      pauses,
      (c, cuts, p) => {
        const [a, b, d] = cuts.sort((x, y) => x.getTime() - y.getTime());
        const later = c.openSeconds(b, d, p);
        const earlier = c.openSeconds(a, b, p);
        expect(earlier + later).toBe(c.openSeconds(a, d, p));
      },
    ),
  );
});

it('never takes longer for less, nor has less for longer', () => {
  fc.assert(
    fc.property(
      calendars,
      instant,
      openSeconds,
      openSeconds,
      pauses,
      (c, start, n, more, p) => {
        const due = c.dueAt(start, n, p).getTime();
        expect(c.dueAt(start, n + more, p).getTime()).toBeGreaterThan(due);
        const end = secondsAfter(start, n);
        const open = c.openSeconds(start, end, p);
        expect(
          c.openSeconds(start, secondsAfter(end, more), p),
        ).toBeGreaterThanOrEqual(open);
      },
    ),
  );
});

it('has stretches without a gap, whose open ones add up', () => {
  fc.assert(
    fc.property(
      calendars,
      instant,
      fc.integer({ min: 1, max: 40 }),
      (c, start, days) => {
        const end = secondsAfter(start, days * 86_400);
        const stretches = c.stretchesBetween(start, end);
        expect([...stretches.map(stretch => stretch.from), end]).toEqual([
          start,
          ...stretches.map(stretch => stretch.to),
        ]);
        const lengths = stretches.map(
          ({ from, to }) => (to.getTime() - from.getTime()) / 1000,
        );
        expect(Math.min(...lengths)).toBeGreaterThan(0);
        const open = lengths
          .filter((_, index) => stretches[index].open)
          .reduce((total, length) => total + length, 0);
        expect(open).toBe(c.openSeconds(start, end));
      },
    ),
  );
});

function secondsAfter(date: Date, seconds: number): Date {
  return new Date(date.getTime() + seconds * 1000);
}
