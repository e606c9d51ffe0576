import type { ServiceWindow } from '../contract/types';
import {
  type HolidayLookup,
  type WeeklyHours,
  daySchedule,
} from './daySchedule';
import { InvalidCalendarError } from './errors';
import {
  type Holiday,
  type HolidayRegion,
  frenchHolidays,
  isHolidayRegion,
} from './holidays';
import { fromDayNumber } from './localDate';
import {
  ScheduledServiceCalendar,
  type ServiceCalendar,
} from './serviceCalendar';
import { zoneNamed } from './zoneOffsets';

/**
 * Every version of the holiday rules that a ticket may have pinned. A change
 * of the law adds a version; none is ever changed or removed, so that no due
 * time already given moves.
 *
 * @public
 */
export const HOLIDAY_RULES: Record<
  string,
  (year: number, region: HolidayRegion) => Holiday[]
> = {
  'fr-2024': frenchHolidays,
};

/**
 * The version that tickets pin at registration today.
 *
 * @public
 */
export const CURRENT_HOLIDAY_RULES = 'fr-2024';

/**
 * The hours of the guaranteed service windows (CCTP 2.1.21).
 *
 * @public
 */
export const SERVICE_WINDOW_HOURS: Record<ServiceWindow, WeeklyHours> = {
  HO: {
    mon: [['08:00', '18:00']],
    tue: [['08:00', '18:00']],
    wed: [['08:00', '18:00']],
    thu: [['08:00', '18:00']],
    fri: [['08:00', '18:00']],
  },
  '24x7': {
    mon: [['00:00', '24:00']],
    tue: [['00:00', '24:00']],
    wed: [['00:00', '24:00']],
    thu: [['00:00', '24:00']],
    fri: [['00:00', '24:00']],
    sat: [['00:00', '24:00']],
    sun: [['00:00', '24:00']],
  },
};

/**
 * What picks a calendar of the contract; `PinnedTerms` hold all of it.
 *
 * @public
 */
export interface ContractCalendarKey {
  window: ServiceWindow;
  /** IANA name, the site's. */
  timeZone: string;
  holidayRegion: HolidayRegion;
  /** One of `HOLIDAY_RULES`. */
  holidayRules: string;
}

const made = new Map<string, ServiceCalendar>();

/**
 * The calendar of a service window at a site: `HO` is Monday to Friday
 * 08:00-18:00 without the region's public holidays, computed for any year;
 * `24x7` is always, public holidays included (CCTP 2.1.21). The same key gives
 * the same calendar object.
 *
 * @throws InvalidCalendarError naming the field: a window, a zone, a region or
 * holiday rules that are not known
 * @public
 */
export function serviceCalendarFor(key: ContractCalendarKey): ServiceCalendar {
  const id = [
    key.window,
    key.timeZone,
    key.holidayRegion,
    key.holidayRules,
  ].join(' ');
  let calendar = made.get(id);
  if (!calendar) {
    calendar = makeCalendar(key);
    made.set(id, calendar);
  }
  return calendar;
}

function makeCalendar(key: ContractCalendarKey): ServiceCalendar {
  const zone = zoneNamed(key.timeZone);
  if (!Object.hasOwn(SERVICE_WINDOW_HOURS, key.window)) {
    throw new InvalidCalendarError('window', `'${key.window}' is not known`);
  }
  const holidayOn = computedHolidays(key);
  const schedule = daySchedule(
    SERVICE_WINDOW_HOURS[key.window],
    key.window === 'HO' ? holidayOn : () => undefined,
  );
  return new ScheduledServiceCalendar(zone, schedule);
}

function computedHolidays(key: ContractCalendarKey): HolidayLookup {
  const { holidayRegion, holidayRules } = key;
  if (!Object.hasOwn(HOLIDAY_RULES, holidayRules)) {
    throw new InvalidCalendarError(
      'holidayRules',
      `'${holidayRules}' is not one of ${Object.keys(HOLIDAY_RULES).join(
        ', ',
      )}`,
    );
  }
  if (!isHolidayRegion(holidayRegion)) {
    throw new InvalidCalendarError(
      'holidayRegion',
      `'${holidayRegion}' is not known`,
    );
  }
  const rules = HOLIDAY_RULES[holidayRules];
  const years = new Map<number, Map<string, string>>();
  return day => {
    const date = fromDayNumber(day);
    const year = Number(date.slice(0, 4));
    let holidays = years.get(year);
    if (!holidays) {
      // The first of two feasts on one day names it.
      holidays = new Map(
        rules(year, holidayRegion)
          .reverse()
          .map(holiday => [holiday.date, holiday.id]),
      );
      years.set(year, holidays);
    }
    return holidays.get(date);
  };
}
