const SECONDS_OF_MINUTE = 60;
const MINUTES_OF_HOUR = 60;

/** "7 h 05", of seconds; a minute that has begun counts. */
export function writtenDuration(seconds: number): string {
  const minutes = Math.ceil(seconds / SECONDS_OF_MINUTE);
  const hours = Math.floor(minutes / MINUTES_OF_HOUR);
  return `${hours} h ${String(minutes % MINUTES_OF_HOUR).padStart(2, '0')}`;
}
