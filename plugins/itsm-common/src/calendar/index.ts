export { addDays, isLocalDate, type LocalDate } from './localDate';
export {
  frenchHolidays,
  HOLIDAY_NAMES,
  type Holiday,
  type HolidayId,
  type HolidayRegion,
} from './holidays';
export { TERRITORIES, type Territory, type TerritoryId } from './territories';
