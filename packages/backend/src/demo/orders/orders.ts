import {
  addDays,
  type Instant,
  localDateIn,
  type OrderKind,
} from '@caih/backstage-plugin-itsm-common';
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

/** Over a year ago; each is started within its thirty days. */
export const FIRST_ORDERS: readonly DemonstrationOrder[] = KEYS.map(
  (establishment, index) => ({
    establishment,
    kind: 'first',
    reference: `BC-2025-${String(311 + index * 7)}`,
    placedOn: addDays('2025-11-03', index),
    startedOn: addDays('2025-11-24', index),
  }),
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
      placedOn: addDays(today, -4),
    },
    {
      establishment: 'cholet',
      kind: 'complementary',
      reference: 'BC-2026-412',
      placedOn: addDays(today, -41),
    },
  ];
}
