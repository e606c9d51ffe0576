import type { Clock, PinnedTerms } from '@caih/backstage-plugin-itsm-common';

/** Working hours, four hours, in metropolitan France. */
export const HO_4H: PinnedTerms = {
  level: 'under-warranty',
  serviceWindow: 'HO',
  restoreTime: '4H',
  timeZone: 'Europe/Paris',
  territory: 'FR',
  holidayRegion: 'FR',
  holidayRules: 'fr-2024',
  contractual: true,
  category: 'server-x86',
  maker: 'Dell Technologies',
  model: 'PowerEdge R740',
  machineId: 'm-1',
};

/** Running, one hour of four used. */
export function clockOf(changes: Partial<Clock> = {}): Clock {
  return {
    status: 'running',
    contractual: true,
    grantedSeconds: 14_400,
    consumedSeconds: 3_600,
    remainingSeconds: 10_800,
    dueAt: '2026-11-23T12:00:00Z',
    lateFrom: '2026-11-23T12:00:01Z',
    warnAt: '2026-11-23T11:00:00Z',
    verdict: null,
    restoredAt: null,
    opensAt: null,
    closesAt: '2026-11-23T17:00:00Z',
    ...changes,
  };
}
