import type {
  BulkEdit,
  InventoryImport,
  InventoryImportPage,
  MachinePage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from './DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS } from './tickets';

/** What the desk found of the room when it was there for a fault. */
const NEW_ROOM = { building: 'Plateau technique', room: 'Salle blanche' };

/**
 * Writes down a change of several machines of Cholet, as the contractor does;
 * the local referent has yet to apply it.
 *
 * @returns how many machines it is of; 0 where one waits already
 * @throws PortalError
 */
export async function loadBulkEdit(
  portal: DemonstrationPortal,
): Promise<number> {
  const { finess } = ESTABLISHMENTS.cholet;
  const { items: imports } = await portal.ask<InventoryImportPage>(CONTRACTOR, {
    path: `/imports?establishment=${finess}&limit=200`,
  });
  if (imports.some(one => one.origin === 'bulk-edit')) return 0;
  const { items } = await portal.ask<MachinePage>(CONTRACTOR, {
    path: `/machines?establishment=${finess}&text=cholet-dpi`,
  });
  const edit: BulkEdit = {
    machines: { ids: items.map(one => one.id) },
    changes: NEW_ROOM,
  };
  const { lineCount } = await portal.ask<InventoryImport>(CONTRACTOR, {
    method: 'POST',
    path: '/imports/bulk-edits',
    body: edit,
  });
  return lineCount;
}
