/** @public */
export type DurationPrecision = 'minute' | 'second';

/** A duration as people say it. */
export interface DurationParts {
  hours: number;
  minutes: number;
  seconds: number;
  /** Whether the seconds are to be written. */
  withSeconds: boolean;
  /** The number that an adjective after it agrees with. */
  count: number;
}

/**
 * The parts of a duration, without its sign. Hours do not become days: a day
 * of working hours is no day of the calendar. Below a minute there are always
 * seconds; above, those that the precision leaves out are dropped, so that no
 * time left is ever shown too long.
 */
export function durationParts(
  total: number,
  precision: DurationPrecision,
): DurationParts {
  const whole = Math.abs(Math.trunc(total));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = whole % 60;
  const withSeconds = precision === 'second' || whole < 60;
  return {
    hours,
    minutes,
    seconds,
    withSeconds,
    count: hours || minutes || seconds,
  };
}
