import type { Weekday, WeeklyHours } from '@caih/backstage-plugin-itsm-common';

export const WEEKDAYS: readonly Weekday[] = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
];

/** Days that follow each other with the same hours. */
export interface HoursGroup {
  from: Weekday;
  to: Weekday;
  windows: readonly [string, string][];
}

const ALL_DAY = JSON.stringify([['00:00', '24:00']]);

/** Whether the hours leave nothing out. */
export function isAlways(hours: WeeklyHours): boolean {
  return WEEKDAYS.every(day => JSON.stringify(hours[day]) === ALL_DAY);
}

/** Every hour of every day. */
export function always(): WeeklyHours {
  return Object.fromEntries(WEEKDAYS.map(day => [day, [['00:00', '24:00']]]));
}

/** Weekly hours as people say them: Monday to Friday alike in one. */
export function groupHours(hours: WeeklyHours): HoursGroup[] {
  const groups: HoursGroup[] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    const windows = hours[day] ?? [];
    if (windows.length === 0) continue;
    const last = groups.find(({ to }) => to === WEEKDAYS[index - 1]);
    if (last && JSON.stringify(last.windows) === JSON.stringify(windows)) {
      last.to = day;
    } else {
      groups.push({ from: day, to: day, windows });
    }
  }
  return groups;
}

/** A Monday, to name the days of the week from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A day of the week in words: "lundi", "lun." */
export function dayName(
  day: Weekday,
  locale: string,
  weekday: 'long' | 'short' = 'long',
): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(
    new Date(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS),
  );
}

/** "lun.–ven. 08:30–12:00, 13:30–18:00 · sam. 09:00–12:00". */
export function hoursInWords(hours: WeeklyHours, locale: string): string {
  const name = (day: Weekday) => dayName(day, locale, 'short');
  return groupHours(hours)
    .map(({ from, to, windows }) => {
      const days = from === to ? name(from) : `${name(from)}–${name(to)}`;
      return `${days} ${windows.map(window => window.join('–')).join(', ')}`;
    })
    .join(' · ');
}

const WINDOW = /^(\d{1,2})[h:](\d{2})?\s*[-–à]\s*(\d{1,2})[h:](\d{2})?$/i;

/** "8h30-12h, 13:30 - 18:00" as windows; undefined where it is none. */
export function readWindows(text: string): [string, string][] | undefined {
  const windows: [string, string][] = [];
  for (const part of text.split(/[,;]/)) {
    if (part.trim() === '') continue;
    const found = WINDOW.exec(part.trim());
    if (!found) return undefined;
    const [, fromHour, fromMinute, toHour, toMinute] = found;
    windows.push([timeOf(fromHour, fromMinute), timeOf(toHour, toMinute)]);
  }
  return windows;
}

function timeOf(hour: string, minute: string | undefined): string {
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

/** The same as one types it. */
export function writeWindows(windows: readonly [string, string][]): string {
  return windows.map(window => window.join('-')).join(', ');
}
