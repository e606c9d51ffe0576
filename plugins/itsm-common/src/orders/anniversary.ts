import { addDays, isLocalDate, type LocalDate } from '../calendar';

/**
 * The same day of the calendar in another year; from 29 February, 28 February
 * where that year has none.
 *
 * @throws RangeError when the text is no day
 * @public
 */
export function anniversaryIn(day: LocalDate, year: number): LocalDate {
  if (!isLocalDate(day)) {
    throw new RangeError(`'${day}' is not a day written YYYY-MM-DD`);
  }
  const years = String(year).padStart(4, '0');
  const same = `${years}${day.slice(4)}`;
  return isLocalDate(same) ? same : `${years}-02-28`;
}

const yearOf = (day: LocalDate) => Number(day.slice(0, 4));

/**
 * The next anniversary of a day, today's own left out; the first is a year
 * after the day.
 *
 * @throws RangeError when a text is no day
 * @public
 */
export function nextAnniversary(day: LocalDate, today: LocalDate): LocalDate {
  const from = today < day ? day : today;
  const thisYear = anniversaryIn(day, yearOf(from));
  return thisYear > from && thisYear > day
    ? thisYear
    : anniversaryIn(day, yearOf(from) + 1);
}

/**
 * The last day on which entries and exits are declared for the yearly order: a
 * month before the anniversary of the framework contract (CCTP 2.1.32). From a
 * day that the month before does not have, its last one.
 *
 * @param anniversary - of the framework contract
 * @throws RangeError when the text is no day
 * @public
 */
export function declareBy(anniversary: LocalDate): LocalDate {
  if (!isLocalDate(anniversary)) {
    throw new RangeError(`'${anniversary}' is not a day written YYYY-MM-DD`);
  }
  const [year, month, date] = anniversary.split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  const month0 = `${String(before[0]).padStart(4, '0')}-${String(
    before[1],
  ).padStart(2, '0')}`;
  const same = `${month0}-${String(date).padStart(2, '0')}`;
  return isLocalDate(same)
    ? same
    : addDays(`${anniversary.slice(0, 7)}-01`, -1);
}
