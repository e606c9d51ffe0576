import {
  addDays,
  CURRENT_HOLIDAY_RULES,
  type LocalDate,
  serviceCalendarFor,
} from '@caih/backstage-plugin-itsm-common';

const officeHours = serviceCalendarFor({
  window: 'HO',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: CURRENT_HOLIDAY_RULES,
});

/** A day, or the last one before it on which people are at work. */
export function workingDayUpTo(day: LocalDate): LocalDate {
  let found = day;
  while (!isWorked(found)) found = addDays(found, -1);
  return found;
}

function isWorked(day: LocalDate): boolean {
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(`${day}T23:00:00Z`);
  return officeHours.openSeconds(from, to) > 0;
}
