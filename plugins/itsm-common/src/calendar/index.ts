export {
  CURRENT_HOLIDAY_RULES,
  HOLIDAY_RULES,
  SERVICE_WINDOW_HOURS,
  serviceCalendarFor,
  type ContractCalendarKey,
} from './contractCalendars';
export {
  createServiceCalendar,
  type ServiceCalendarOptions,
} from './createServiceCalendar';
export type { ClosedReason, Weekday, WeeklyHours } from './daySchedule';
export { InvalidCalendarError } from './errors';
export { finessFault, finessKey, isFiness, type FinessFault } from './finess';
export { withFrenchFirst } from './frenchFirst';
export {
  frenchHolidays,
  HOLIDAY_NAMES,
  isHolidayRegion,
  type Holiday,
  type HolidayId,
  type HolidayRegion,
} from './holidays';
export { anniversaryIn, oneMonthBefore } from './anniversary';
export { addDays, daysBetween, isLocalDate, type LocalDate } from './localDate';
export { proposeTerritory, type PlaceFacts } from './proposeTerritory';
export type { ServiceCalendar, ServiceStretch } from './serviceCalendar';
export {
  CONTRACT_TIME_ZONE,
  TERRITORIES,
  type Territory,
  type TerritoryId,
} from './territories';
