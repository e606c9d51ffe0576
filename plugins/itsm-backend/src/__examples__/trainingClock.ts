import { createServiceFactory } from '@backstage/backend-plugin-api';
import { toInstant } from '@caih/backstage-plugin-itsm-common';
import { clockServiceRef } from '@caih/backstage-plugin-itsm-node';

const MONTH_MS = 30 * 24 * 3600 * 1000;

/** A portal for training lives a month ahead, where its notices end. */
export const trainingClock = createServiceFactory({
  service: clockServiceRef,
  deps: {},
  factory: () => ({
    now: () => toInstant(new Date(Date.now() + MONTH_MS)),
  }),
});
