import moment from 'moment-business-time';
import type { CalendarData, Contender } from './contender';

/** It knows no time zone but the process's. */
export const momentBusinessTime: Contender = {
  name: 'moment-business-time',
  calendar: data => {
    moment.updateLocale('en', {
      workinghours: workingHours(data.hours),
      holidays: data.holidays,
    });
    return {
      due: (start, openSeconds) =>
        moment(start).addWorkingTime(openSeconds, 'seconds').toDate(),
      elapsed: (start, end) =>
        moment(end).workingDiff(moment(start), 'seconds'),
    };
  },
};

function workingHours(hours: CalendarData['hours']) {
  const { sun, mon, tue, wed, thu, fri, sat } = hours;
  return Object.fromEntries(
    [sun, mon, tue, wed, thu, fri, sat].map((windows, weekday) => [
      weekday,
      windows?.flat() ?? null,
    ]),
  );
}
