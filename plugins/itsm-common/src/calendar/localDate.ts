/**
 * A day of the calendar on the wall of a place, `YYYY-MM-DD`. It is not an
 * instant: which seconds it covers depends on the time zone of the site.
 *
 * @public
 */
export type LocalDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const SECONDS_PER_DAY = 86_400;

/**
 * Whether the text is a day that exists: `2028-02-29` is, `2027-02-29` is not.
 *
 * @public
 */
export function isLocalDate(text: string): text is LocalDate {
  return dayNumberOrUndefined(text) !== undefined;
}

/**
 * The day so many days later, or earlier when negative.
 *
 * @throws RangeError when the text is not a day that exists
 * @public
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * How many days from one to the other; negative when the other is earlier.
 *
 * @throws RangeError when either is not a day that exists
 * @public
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Days since 1970-01-01.
 *
 * @throws RangeError when the text is not a day that exists
 * @internal
 */
export function toDayNumber(date: LocalDate): number {
  const day = dayNumberOrUndefined(date);
  if (day === undefined) {
    throw new RangeError(`'${date}' is not a day written YYYY-MM-DD`);
  }
  return day;
}

/** @internal */
export function fromDayNumber(day: number): LocalDate {
  return new Date(day * SECONDS_PER_DAY * 1000).toISOString().slice(0, 10);
}

function dayNumberOrUndefined(text: string): number | undefined {
  const parts = PATTERN.exec(text);
  if (!parts) {
    return undefined;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Set apart: Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? date.getTime() / (SECONDS_PER_DAY * 1000) : undefined;
}
