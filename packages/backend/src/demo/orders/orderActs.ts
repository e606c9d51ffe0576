import type {
  InventoryImportPage,
  Order,
  OrderPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS } from '../tickets';
import type { StoryAct } from '../story';
import type { DemonstrationOrder } from './orders';

/**
 * Places orders, each as its local referent on the latest inventory applied,
 * and has the contractor start them. Those that are there already are left
 * alone.
 */
export async function orderActs(
  portal: DemonstrationPortal,
  orders: readonly DemonstrationOrder[],
): Promise<StoryAct[]> {
  const acts: StoryAct[] = [];
  for (const order of orders) {
    const { establishment, reference } = order;
    const { finess, referent } = ESTABLISHMENTS[establishment];
    const path = `/establishments/${finess}/orders`;
    const known = await portal.ask<OrderPage>(referent, { path });
    if (known.items.some(one => one.reference === reference)) continue;
    acts.push(...actsOf(portal, order));
  }
  return acts;
}

function actsOf(
  portal: DemonstrationPortal,
  { establishment, kind, reference, placedOn, startedOn }: DemonstrationOrder,
): StoryAct[] {
  const { finess, referent } = ESTABLISHMENTS[establishment];
  let id = '';
  const acts: StoryAct[] = [
    {
      at: `${placedOn}T09:40:00Z`,
      what: `order ${reference}`,
      async perform() {
        const imports = await portal.ask<InventoryImportPage>(referent, {
          path: `/imports?establishment=${finess}`,
        });
        const applied = imports.items.find(one => one.state === 'applied');
        ({ id } = await portal.ask<Order>(referent, {
          method: 'POST',
          path: `/establishments/${finess}/orders`,
          headers: { 'idempotency-key': `demonstration-order-${reference}` },
          body: { kind, reference, placedOn, importId: applied?.id },
        }));
      },
    },
  ];
  if (startedOn) {
    acts.push({
      at: `${startedOn}T13:10:00Z`,
      what: `start of order ${reference}`,
      async perform() {
        await portal.ask(CONTRACTOR, {
          method: 'POST',
          path: `/orders/${id}/start`,
          body: { startedOn },
        });
      },
    });
  }
  return acts;
}
