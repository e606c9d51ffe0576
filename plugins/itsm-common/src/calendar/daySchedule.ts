import { InvalidCalendarError } from './errors';

/** @public */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Windows of local time for each day of the week, `"HH:MM"`, half open;
 * `24:00` is the end of the day. A day left out is closed.
 *
 * @public
 */
export type WeeklyHours = Partial<Record<Weekday, [string, string][]>>;

/** Seconds since the start of the local day, half open. */
export type DayWindow = readonly [from: number, to: number];

/**
 * What a local day is to the calendar. Days are numbered from 1970-01-01.
 */
export interface DaySchedule {
  windowsOn(day: number): readonly DayWindow[];
  /** Why the day's closed hours are closed. */
  closedOn(day: number): ClosedDay;
}

/**
 * Why a stretch is closed: outside the hours of a day that has some (`night`),
 * a day of the week that has none (`weekend`), or a public holiday. A holiday
 * on a day that is closed anyway counts as that day.
 *
 * @public
 */
export type ClosedReason = 'night' | 'weekend' | 'holiday';

export interface ClosedDay {
  reason: ClosedReason;
  holiday?: string;
}

/**
 * The holiday of a day: its id, empty where the holiday has none; `undefined`
 * on a day that is no holiday.
 */
export type HolidayLookup = (day: number) => string | undefined;

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CLOSED: DayWindow[] = [];
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const END_OF_DAY = '24:00';

/** @throws InvalidCalendarError naming the window at fault */
export function daySchedule(
  hours: WeeklyHours,
  holidayOn: HolidayLookup,
): DaySchedule {
  const week = readWeek(hours);
  const windowsOfWeekday = (day: number) => week[weekdayIndex(day)];
  return {
    windowsOn: day =>
      holidayOn(day) === undefined ? windowsOfWeekday(day) : CLOSED,
    closedOn: day => {
      if (windowsOfWeekday(day).length === 0) {
        return { reason: 'weekend' };
      }
      const holiday = holidayOn(day);
      if (holiday === undefined) {
        return { reason: 'night' };
      }
      return { reason: 'holiday', ...(holiday && { holiday }) };
    },
  };
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function readWeek(hours: WeeklyHours): DayWindow[][] {
  if (typeof hours !== 'object' || hours === null) {
    throw new InvalidCalendarError('hours', 'they are missing');
  }
  for (const key of Object.keys(hours)) {
    if (!WEEKDAYS.some(weekday => weekday === key)) {
      throw new InvalidCalendarError(
        `hours.${key}`,
        `it is not one of ${WEEKDAYS.join(', ')}`,
      );
    }
  }
  const week = WEEKDAYS.map(weekday =>
    readDay(`hours.${weekday}`, hours[weekday] ?? []),
  );
  if (week.every(windows => windows.length === 0)) {
    throw new InvalidCalendarError('hours', 'no day is ever open');
  }
  return week;
}

function readDay(field: string, windows: [string, string][]): DayWindow[] {
  if (!Array.isArray(windows)) {
    throw new InvalidCalendarError(field, 'it is not a list of windows');
  }
  const read = windows
    .map((window, index) => ({
      at: `${field}[${index}]`,
      window: readWindow(`${field}[${index}]`, window),
    }))
    .sort((a, b) => a.window[0] - b.window[0]);
  read.forEach(({ at, window }, index) => {
    if (index > 0 && window[0] < read[index - 1].window[1]) {
      throw new InvalidCalendarError(at, 'it overlaps another window');
    }
  });
  return read.map(({ window }) => window);
}

function readWindow(field: string, window: [string, string]): DayWindow {
  if (!Array.isArray(window) || window.length !== 2) {
    throw new InvalidCalendarError(field, 'a window is [start, end]');
  }
  const [from, to] = window.map(text => readTime(field, text));
  if (to <= from) {
    throw new InvalidCalendarError(
      field,
      `it ends at ${window[1]}, not after it starts at ${window[0]}`,
    );
  }
  return [from, to];
}

function readTime(field: string, text: string): number {
  if (text === END_OF_DAY) {
    return 24 * 3600;
  }
  const parts = TIME.exec(text);
  if (!parts) {
    throw new InvalidCalendarError(
      field,
      `'${text}' is not a time of day written HH:MM, 00:00 to 24:00`,
    );
  }
  return Number(parts[1]) * 3600 + Number(parts[2]) * 60;
}
