import type { TimeLeftSubject } from '../src';
// What the tests of this package measure by.
import { clockOf, HO_4H } from '../src/__testUtils__/clocks';

type Measured = Omit<TimeLeftSubject, 'now'>;

const used = (consumedSeconds: number) => ({
  consumedSeconds,
  remainingSeconds: 14_400 - consumedSeconds,
});
const unmeasured = clockOf({
  status: 'no-terms',
  grantedSeconds: null,
  consumedSeconds: null,
  remainingSeconds: null,
  dueAt: null,
  closesAt: null,
});

/** A clock for each thing there is to say of one. */
export const clocks = {
  remaining: { clock: clockOf(), terms: HO_4H },
  aroundTheClock: {
    clock: clockOf(),
    terms: { ...HO_4H, serviceWindow: '24x7' },
  },
  warning: {
    clock: clockOf({ ...used(12_000), warnAt: '2026-11-23T08:30:00Z' }),
    terms: HO_4H,
  },
  usedUp: {
    clock: clockOf({
      ...used(14_400),
      status: 'outside-window',
      opensAt: '2026-11-24T07:00:00Z',
    }),
    terms: HO_4H,
  },
  late: {
    clock: clockOf({ ...used(18_000), verdict: 'late' }),
    terms: HO_4H,
  },
  suspended: {
    clock: clockOf({ status: 'suspended' }),
    terms: HO_4H,
    suspendedUntil: '2026-11-24T09:00:00Z',
    suspensionReason: 'Bloc opératoire occupé',
  },
  restoredInTime: {
    clock: clockOf({
      status: 'stopped',
      verdict: 'in-time',
      restoredAt: '2026-11-23T08:40:00Z',
    }),
    terms: HO_4H,
  },
  restoredLate: {
    clock: clockOf({
      ...used(15_000),
      status: 'stopped',
      verdict: 'late',
      restoredAt: '2026-11-23T08:40:00Z',
    }),
    terms: HO_4H,
  },
  overseas: {
    clock: clockOf({ contractual: false }),
    terms: { ...HO_4H, timeZone: 'Indian/Reunion', contractual: false },
  },
  noTerms: { clock: unmeasured, terms: null },
  notCovered: {
    clock: unmeasured,
    terms: {
      ...HO_4H,
      level: 'not-covered',
      serviceWindow: null,
      restoreTime: null,
    },
  },
} satisfies Record<string, Measured>;
