import {
  CURRENT_HOLIDAY_RULES,
  RESTORE_TIME_SECONDS,
  serviceCalendarFor,
} from '..';

const colmar = serviceCalendarFor({
  window: 'HO',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR-AM',
  holidayRules: CURRENT_HOLIDAY_RULES,
});

/** Four open hours from the afternoon before Good Friday. */
export const dueAt = colmar.dueAt(
  new Date('2026-04-02T13:00:00Z'),
  RESTORE_TIME_SECONDS['4H'],
);
// Tuesday 7 April 2026, 09:00 in Colmar
