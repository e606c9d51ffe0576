import { anniversaryIn, type LocalDate, oneMonthBefore } from '../calendar';

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
  return thisYear > from ? thisYear : anniversaryIn(day, yearOf(from) + 1);
}

/**
 * The latest anniversary of a day, today's own included; null before the
 * first, a year after the day.
 *
 * @throws RangeError when a text is no day
 * @public
 */
export function lastAnniversary(
  day: LocalDate,
  today: LocalDate,
): LocalDate | null {
  const year = yearOf(today);
  const thisYear = anniversaryIn(day, year);
  const last = thisYear <= today ? thisYear : anniversaryIn(day, year - 1);
  return yearOf(last) > yearOf(day) ? last : null;
}

/**
 * The last day on which entries and exits are declared for the yearly order: a
 * month before the anniversary of the framework contract (CCTP 2.1.32).
 *
 * @param anniversary - of the framework contract
 * @throws RangeError when the text is no day
 * @public
 */
export function declareBy(anniversary: LocalDate): LocalDate {
  return oneMonthBefore(anniversary);
}
