import cases from '../../plugins/itsm-common/src/calendar/__fixtures__/french-service-windows.json';
import type { Calendar, CalendarData } from './contenders';

type Interval = [from: Date, to: Date];

interface RawCase {
  tz: string;
  hours: CalendarData['hours'];
  holidays: string[];
  kind: 'due' | 'elapsed';
  start: string;
  end?: string;
  duration_seconds?: number;
  expect?: string;
  expect_seconds?: number;
  pauses?: [string, string][];
}

export interface WorkedCase {
  data: CalendarData;
  isRight(calendar: Calendar): boolean;
}

/** The hundred cases that the calendar's own tests run. */
export const WORKED_CASES: WorkedCase[] = (cases as unknown as RawCase[]).map(
  raw => ({
    data: { timeZone: raw.tz, hours: raw.hours, holidays: raw.holidays },
    isRight: calendar => {
      const start = new Date(raw.start);
      const pauses = merge(
        (raw.pauses ?? []).map(([from, to]) => [new Date(from), new Date(to)]),
      );
      return raw.kind === 'due'
        ? due(calendar, start, raw.duration_seconds ?? 0, pauses).getTime() ===
            new Date(raw.expect ?? '').getTime()
        : elapsed(calendar, start, new Date(raw.end ?? ''), pauses) ===
            raw.expect_seconds;
    },
  }),
);

/** Pauses are put round every contender alike: only one knows them itself. */
function elapsed(
  calendar: Calendar,
  start: Date,
  end: Date,
  pauses: Interval[],
): number {
  const paused = pauses.map(([from, to]) =>
    openBetween(calendar, later(from, start), earlier(to, end)),
  );
  return paused.reduce(
    (open, seconds) => open - seconds,
    openBetween(calendar, start, end),
  );
}

function due(
  calendar: Calendar,
  start: Date,
  openSeconds: number,
  pauses: Interval[],
): Date {
  let withPauses = openSeconds;
  for (const [from, to] of pauses) {
    const paused = later(from, start);
    if (openBetween(calendar, start, paused) < withPauses) {
      withPauses += openBetween(calendar, paused, to);
    }
  }
  return calendar.due(start, withPauses);
}

function openBetween(calendar: Calendar, from: Date, to: Date): number {
  return from < to ? calendar.elapsed(from, to) : 0;
}

function merge(pauses: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const [from, to] of pauses.sort((a, b) => Number(a[0]) - Number(b[0]))) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) {
      last[1] = later(last[1], to);
    } else {
      merged.push([from, to]);
    }
  }
  return merged;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
