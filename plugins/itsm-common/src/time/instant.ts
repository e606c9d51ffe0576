/**
 * An instant as an ISO 8601 string in UTC with whole seconds, for example
 * `2026-11-23T17:42:05Z`. Contractual time is counted to the second (CCTP
 * 2.1.22), so nothing finer is kept.
 *
 * @public
 */
export type Instant = string;

/**
 * Seconds since 1970-01-01T00:00:00Z; fractions are dropped.
 *
 * @throws RangeError when the text is no date.
 * @public
 */
export function toEpochSeconds(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(`"${instant}" is not an ISO 8601 instant`);
  }
  return Math.floor(milliseconds / 1000);
}

/**
 * The instant a number of seconds after 1970-01-01T00:00:00Z.
 *
 * @public
 */
export function fromEpochSeconds(seconds: number): Instant {
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/**
 * The later of two instants, in UTC.
 *
 * @public
 */
export function laterOf(one: Instant, other: Instant): Instant {
  return fromEpochSeconds(Math.max(toEpochSeconds(one), toEpochSeconds(other)));
}

/**
 * The instant of a date, its fraction of a second dropped.
 *
 * @public
 */
export function toInstant(date: Date): Instant {
  return fromEpochSeconds(Math.floor(date.getTime() / 1000));
}
