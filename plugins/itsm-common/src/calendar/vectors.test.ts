import cases from './__fixtures__/french-service-windows.json';
import { serviceCalendarFor } from './contractCalendars';
import { createServiceCalendar } from './createServiceCalendar';
import type { WeeklyHours } from './daySchedule';
import type { HolidayRegion } from './holidays';
import type { ServiceCalendar } from './serviceCalendar';

type Case = {
  note: string;
  calendar: 'HO' | '24x7';
  region: HolidayRegion;
  tz: string;
  hours: WeeklyHours;
  holidays: string[];
  start: string;
  pauses?: [string, string][];
} & (
  | { kind: 'due'; duration_seconds: number; expect: string }
  | { kind: 'elapsed'; end: string; expect_seconds: number }
);

function answer(calendar: ServiceCalendar, worked: Case): string | number {
  const start = new Date(worked.start);
  const pauses = worked.pauses?.map(([from, to]): [Date, Date] => [
    new Date(from),
    new Date(to),
  ]);
  return worked.kind === 'due'
    ? calendar.dueAt(start, worked.duration_seconds, pauses).toISOString()
    : calendar.openSeconds(start, new Date(worked.end), pauses);
}

function expected(worked: Case): string | number {
  return worked.kind === 'due'
    ? new Date(worked.expect).toISOString()
    : worked.expect_seconds;
}

const worked = cases as unknown as Case[];
const titled = worked.map(
  (each, index) =>
    [`${index + 1} ${each.kind} ${each.calendar} ${each.note}`, each] as const,
);

it('has the hundred worked cases', () => {
  expect(worked).toHaveLength(100);
});

it.each(titled)('a calendar as data: %s', (_title, each) => {
  const calendar = createServiceCalendar({
    timeZone: each.tz,
    hours: each.hours,
    holidays: each.holidays,
  });
  expect(answer(calendar, each)).toBe(expected(each));
});

it.each(titled)('the calendar of the contract: %s', (_title, each) => {
  const calendar = serviceCalendarFor({
    window: each.calendar,
    timeZone: each.tz,
    holidayRegion: each.region,
    holidayRules: 'fr-2024',
  });
  expect(answer(calendar, each)).toBe(expected(each));
});
