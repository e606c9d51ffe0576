import type {
  InventoryImportPage,
  Order,
  OrderPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS } from '../tickets';
import type { DemonstrationOrder } from './orders';

/**
 * Places orders, each as its local referent on the latest inventory applied,
 * and has the contractor start them. Those that are there already are left
 * alone.
 *
 * @returns how many were placed
 * @throws PortalError
 */
export async function loadOrders(
  portal: DemonstrationPortal,
  orders: readonly DemonstrationOrder[],
): Promise<number> {
  let placed = 0;
  for (const order of orders) {
    const { establishment, kind, reference, placedOn, startedOn } = order;
    const { finess, referent } = ESTABLISHMENTS[establishment];
    const path = `/establishments/${finess}/orders`;
    const known = await portal.ask<OrderPage>(referent, { path });
    if (known.items.some(one => one.reference === reference)) continue;
    const imports = await portal.ask<InventoryImportPage>(referent, {
      path: `/imports?establishment=${finess}`,
    });
    const applied = imports.items.find(one => one.state === 'applied');
    if (!applied) continue;
    const { id } = await portal.ask<Order>(referent, {
      method: 'POST',
      path,
      headers: { 'idempotency-key': `demonstration-order-${reference}` },
      body: { kind, reference, placedOn, importId: applied.id },
    });
    if (startedOn) {
      await portal.ask(CONTRACTOR, {
        method: 'POST',
        path: `/orders/${id}/start`,
        body: { startedOn },
      });
    }
    placed += 1;
  }
  return placed;
}
