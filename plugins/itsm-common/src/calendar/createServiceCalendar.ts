import { type WeeklyHours, daySchedule } from './daySchedule';
import { InvalidCalendarError } from './errors';
import { isLocalDate, toDayNumber } from './localDate';
import {
  ScheduledServiceCalendar,
  type ServiceCalendar,
} from './serviceCalendar';
import { zoneNamed } from './zoneOffsets';

/**
 * A calendar as data.
 *
 * @public
 */
export interface ServiceCalendarOptions {
  /** IANA name; hours and holidays are read in it. */
  timeZone: string;
  hours: WeeklyHours;
  /** Local days, `YYYY-MM-DD`, on which nothing is open. */
  holidays: string[];
}

/**
 * Makes the calendar of a service window with a fixed list of holidays. For
 * the contract's own windows see `serviceCalendarFor`, which computes them.
 *
 * @throws InvalidCalendarError naming the field: a zone that is none, a time
 * that is none, windows reversed or overlapping, no open window at all, a
 * holiday that is no day
 * @public
 */
export function createServiceCalendar(
  options: ServiceCalendarOptions,
): ServiceCalendar {
  const zone = zoneNamed(options.timeZone);
  const holidays = readHolidays(options.holidays);
  const schedule = daySchedule(options.hours, day =>
    holidays.has(day) ? '' : undefined,
  );
  return new ScheduledServiceCalendar(zone, schedule);
}

function readHolidays(holidays: string[]): Set<number> {
  if (!Array.isArray(holidays)) {
    throw new InvalidCalendarError('holidays', 'it is not a list of days');
  }
  return new Set(
    holidays.map((holiday, index) => {
      if (!isLocalDate(holiday)) {
        throw new InvalidCalendarError(
          `holidays[${index}]`,
          `'${holiday}' is not a day written YYYY-MM-DD`,
        );
      }
      return toDayNumber(holiday);
    }),
  );
}
