import {
  type Instant,
  toEpochSeconds,
  toInstant,
} from '@caih/backstage-plugin-itsm-common';

/**
 * Answers carry whole seconds, so two estimates of the same time differ by up
 * to one and by what the network takes: within this they are held for equal,
 * and a clock on a screen never goes back by a second.
 */
const TOLERANCE_MS = 1_500;

/**
 * The server's time in the browser: what the reader's own clock says is
 * corrected by the instant that every answer carries, for the delay of a
 * ticket is the server's.
 *
 * @public
 */
export class ServerClock {
  #offsetMs = 0;
  #isSet = false;
  readonly #listeners = new Set<() => void>();

  /**
   * Sets the clock by an answer.
   *
   * @param now - the instant the answer carries
   * @param times - when the request left and the answer came, as `Date.now()`
   */
  set(now: Instant, times: { sentAt: number; receivedAt: number }): void {
    const halfASecondMs = 500;
    const answeredAt = (times.sentAt + times.receivedAt) / 2;
    const offsetMs = toEpochSeconds(now) * 1000 + halfASecondMs - answeredAt;
    if (this.#isSet && Math.abs(offsetMs - this.#offsetMs) < TOLERANCE_MS) {
      return;
    }
    this.#isSet = true;
    this.#offsetMs = offsetMs;
    this.#listeners.forEach(listener => listener());
  }

  /** The server's time, in whole seconds. */
  now(): Instant {
    return toInstant(new Date(Date.now() + this.#offsetMs));
  }

  /** Calls back when the clock is set anew; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
