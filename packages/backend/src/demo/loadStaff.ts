import type { StaffInput, StaffPage } from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from './DemonstrationPortal';
import { CONTRACTOR } from './tickets/people';
import { STAFF } from './staff';

/**
 * Enters the contractor's register of intervening staff. A second load adds
 * nobody.
 *
 * @returns ids in the register, by the name the scenarios use
 */
export async function loadStaff(
  portal: DemonstrationPortal,
): Promise<Map<string, string>> {
  await portal.untilKnown(CONTRACTOR);
  const { items } = await portal.ask<StaffPage>(CONTRACTOR, {
    path: '/staff?limit=200',
  });
  const byBadge = new Map(items.map(({ badge, id }) => [badge, id]));
  const ids = new Map<string, string>();
  for (const [name, input] of Object.entries<StaffInput>(STAFF)) {
    const known = byBadge.get(input.badge);
    const { id } = known
      ? { id: known }
      : await portal.ask<{ id: string }>(CONTRACTOR, {
          method: 'POST',
          path: '/staff',
          headers: { 'idempotency-key': `demonstration-staff-${name}` },
          body: input,
        });
    ids.set(name, id);
  }
  return ids;
}
