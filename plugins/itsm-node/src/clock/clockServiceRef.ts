import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { type Instant, toInstant } from '@caih/backstage-plugin-itsm-common';

/**
 * The present instant. A service, so that a demonstration can move through
 * time; the default is the machine's own clock.
 *
 * @public
 */
export interface ClockService {
  now(): Instant;
}

/**
 * The clock of the desk; a backend that adds a factory of its own for it moves
 * through time.
 *
 * @public
 */
export const clockServiceRef = createServiceRef<ClockService>({
  id: 'itsm.clock',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => ({ now: () => toInstant(new Date()) }),
    }),
});
