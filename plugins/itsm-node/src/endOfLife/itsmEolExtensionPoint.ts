import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  LifecycleRecord,
  LocalDate,
} from '@caih/backstage-plugin-itsm-common';

/**
 * Something that knows when models or versions of software come to their end
 * (E3). It is read again and again; what it said last stays while it fails.
 *
 * @public
 */
export interface EolSource {
  /** Lower-case letters, digits, dots and hyphens; never changed. */
  readonly id: string;
  /** As people read it. */
  readonly title: string;
  /**
   * All that it knows.
   *
   * @param today - the day on which it is seen
   * @returns records whose ids begin with the source's own and a colon
   * @throws Error saying what is wrong, for people to read
   */
  read(today: LocalDate): Promise<readonly LifecycleRecord[]>;
}

/**
 * Where modules add sources of ends of life.
 *
 * @public
 */
export const itsmEolExtensionPoint = createExtensionPoint<{
  /** @throws Error where its id is taken, or none that may be */
  addEolSource(source: EolSource): void;
}>({ id: 'itsm.end-of-life' });
