import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import type { CalendarData, Contender } from './contender';

dayjs.extend(businessTime);

/** It knows no time zone but the process's, and counts in minutes. */
export const dayjsBusinessTime: Contender = {
  name: 'dayjs-business-time',
  calendar: data => {
    dayjs.setBusinessTime(businessHours(data.hours));
    dayjs.setHolidays(data.holidays);
    return {
      due: (start, openSeconds) =>
        dayjs(start)
          .addBusinessMinutes(openSeconds / 60)
          .toDate(),
      elapsed: (start, end) =>
        dayjs(start).businessMinutesDiff(dayjs(end)) * 60,
    };
  },
};

function businessHours(hours: CalendarData['hours']): dayjs.BusinessHoursMap {
  const segments = (windows: [string, string][] | undefined) =>
    windows
      ? windows.map(([start, end]) => ({
          start: `${start}:00`,
          end: `${end}:00`,
        }))
      : null;
  return {
    sunday: segments(hours.sun),
    monday: segments(hours.mon),
    tuesday: segments(hours.tue),
    wednesday: segments(hours.wed),
    thursday: segments(hours.thu),
    friday: segments(hours.fri),
    saturday: segments(hours.sat),
  };
}
