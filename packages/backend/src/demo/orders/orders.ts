import {
  addDays,
  type Instant,
  localDateIn,
  type OrderKind,
} from '@caih/backstage-plugin-itsm-common';
import { workingDayUpTo } from '../story';
import { type EstablishmentKey, ESTABLISHMENTS } from '../tickets';

/** An order of the demonstration. */
export interface DemonstrationOrder {
  establishment: EstablishmentKey;
  kind: OrderKind;
  reference: string;
  placedOn: string;
  /** Absent where the contractor has not started it yet. */
  startedOn?: string;
}

const KEYS = Object.keys(ESTABLISHMENTS) as EstablishmentKey[];

/** Over a year ago, on a working day; each is started three weeks later. */
export const FIRST_ORDERS: readonly DemonstrationOrder[] = KEYS.map(
  (establishment, index) => {
    const placedOn = workingDayUpTo(
      addDays('2025-10-01', index + 2 * Math.floor((index + 2) / 5)),
    );
    return {
      establishment,
      kind: 'first',
      reference: `BC-2025-${311 + index * 7}`,
      placedOn,
      startedOn: addDays(placedOn, 21),
    };
  },
);

/**
 * The yearly ones at the anniversary of the framework contract, and two that
 * complement them: one just placed, one that should have been started.
 */
export function laterOrders(now: Instant): DemonstrationOrder[] {
  const today = localDateIn('Europe/Paris', now);
  return [
    ...KEYS.map(
      (establishment, index): DemonstrationOrder => ({
        establishment,
        kind: 'yearly',
        reference: `BC-2026-${String(108 + index * 7)}`,
        placedOn: '2026-03-02',
        startedOn: '2026-03-16',
      }),
    ),
    {
      establishment: 'nantes',
      kind: 'complementary',
      reference: 'BC-2026-587',
      placedOn: workingDayUpTo(addDays(today, -4)),
    },
    {
      establishment: 'cholet',
      kind: 'complementary',
      reference: 'BC-2026-412',
      placedOn: workingDayUpTo(addDays(today, -41)),
    },
  ];
}
