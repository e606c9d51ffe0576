import { DateTime } from 'luxon';
import type { CalendarData, Contender } from './contender';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * What one writes first: walk the local days with a good date library and add
 * up the windows.
 */
export const luxonDayLoop: Contender = {
  name: 'luxon, day by day',
  calendar: data => {
    const holidays = new Set(data.holidays);
    return {
      due: (start, openSeconds) => {
        let left = openSeconds * 1000;
        for (let day = firstDay(data, start); ; day = day.plus({ days: 1 })) {
          for (const [opens, closes] of windowsOn(data, holidays, day)) {
            const from = Math.max(opens, start.getTime());
            if (from < closes && left <= closes - from) {
              return new Date(from + left);
            }
            left -= Math.max(0, closes - from);
          }
        }
      },
      elapsed: (start, end) => {
        let open = 0;
        for (
          let day = firstDay(data, start);
          day.toMillis() < end.getTime();
          day = day.plus({ days: 1 })
        ) {
          for (const [opens, closes] of windowsOn(data, holidays, day)) {
            const from = Math.max(opens, start.getTime());
            const to = Math.min(closes, end.getTime());
            open += Math.max(0, to - from);
          }
        }
        return open / 1000;
      },
    };
  },
};

function firstDay(data: CalendarData, start: Date): DateTime {
  return DateTime.fromJSDate(start, { zone: data.timeZone }).startOf('day');
}

function windowsOn(
  data: CalendarData,
  holidays: Set<string>,
  day: DateTime,
): [number, number][] {
  const windows = data.hours[WEEKDAYS[day.weekday - 1]];
  if (!windows || holidays.has(day.toISODate() ?? '')) {
    return [];
  }
  return windows.map(([opens, closes]) => [
    timeOn(day, opens),
    timeOn(day, closes),
  ]);
}

function timeOn(day: DateTime, time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return hour === 24
    ? day.plus({ days: 1 }).toMillis()
    : day.set({ hour, minute }).toMillis();
}
