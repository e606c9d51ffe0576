import {
  type Instant,
  situationAt,
  type TicketEvent,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';

/**
 * The event that records the agreed end of a suspension, where it has come
 * and the log does not say so yet (CI24). State and clock know it already.
 */
export function elapsedSuspension(
  events: readonly TicketEvent[],
  now: Instant,
): TicketEvent<'suspension-elapsed'> | undefined {
  const last = events[events.length - 1];
  const { state, suspendedUntil } = situationAt(events, last.recordedAt);
  if (
    state !== 'suspended' ||
    suspendedUntil === null ||
    toEpochSeconds(suspendedUntil) > toEpochSeconds(now)
  ) {
    return undefined;
  }
  return {
    sequence: last.sequence + 1,
    type: 'suspension-elapsed',
    recordedAt: now,
    occurredAt: suspendedUntil,
    actor: { ref: null, role: 'system' },
    data: { until: suspendedUntil },
  };
}
