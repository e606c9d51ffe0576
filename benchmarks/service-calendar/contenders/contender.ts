import type { WeeklyHours } from '@caih/backstage-plugin-itsm-common';

export interface CalendarData {
  timeZone: string;
  hours: WeeklyHours;
  holidays: string[];
}

/** The two questions that every contender can be asked. */
export interface Calendar {
  due(start: Date, openSeconds: number): Date;
  elapsed(start: Date, end: Date): number;
}

export interface Contender {
  name: string;
  /**
   * Makes a calendar ready for questions. Two contenders keep their calendar in
   * a global, so only the last one made may be asked.
   */
  calendar(data: CalendarData): Calendar;
}
