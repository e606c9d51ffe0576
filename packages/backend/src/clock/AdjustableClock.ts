import {
  fromEpochSeconds,
  Instant,
  toEpochSeconds,
  toInstant,
} from '@caih/backstage-plugin-itsm-common';
import { ClockService } from '@caih/backstage-plugin-itsm-node';

/**
 * A clock that follows the machine's until it is moved, and then stands still
 * until it is moved again: what is made on it is right to the second.
 */
export class AdjustableClock implements ClockService {
  #standsAt: Instant | undefined;

  now(): Instant {
    return this.#standsAt ?? toInstant(new Date());
  }

  moveTo(instant: Instant): void {
    this.#standsAt = fromEpochSeconds(toEpochSeconds(instant));
  }

  /** @param seconds - whole seconds, negative to go back */
  advance(seconds: number): void {
    this.moveTo(fromEpochSeconds(toEpochSeconds(this.now()) + seconds));
  }

  /** Follows the machine's clock again. */
  release(): void {
    this.#standsAt = undefined;
  }

  get standsStill(): boolean {
    return this.#standsAt !== undefined;
  }
}
