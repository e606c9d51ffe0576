import {
  fromEpochSeconds,
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 3600;

/**
 * When to try again after so many tries: 30 seconds, then twice as long each
 * time up to an hour, with up to a fifth more so that a server that comes back
 * is not met by everybody at once.
 *
 * @param random - between 0 and 1; for tests
 */
export function retryAt(
  now: Instant,
  attempts: number,
  random: () => number = Math.random,
): Instant {
  const wait = Math.min(
    LONGEST_SECONDS,
    FIRST_SECONDS * 2 ** Math.min(attempts - 1, 20),
  );
  return fromEpochSeconds(
    toEpochSeconds(now) + Math.round(wait * (1 + random() / 5)),
  );
}
