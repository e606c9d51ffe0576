import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  HardwareTableReport,
  TableImportPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from './DemonstrationPortal';
import { CONTRACTOR } from './tickets';

const FILE = 'fins-de-vie-materiel.csv';
const PATH = '/end-of-life/table/imports';

/**
 * Imports the table of ends of life of hardware, as the contractor does; once.
 *
 * @param folder - where the table is
 * @returns how many models were added
 * @throws PortalError where the table has errors
 */
export async function loadEndsOfLife(
  portal: DemonstrationPortal,
  folder: string,
): Promise<number> {
  await portal.untilKnown(CONTRACTOR);
  const { items } = await portal.ask<TableImportPage>(CONTRACTOR, {
    path: `${PATH}?limit=1`,
  });
  if (items.length > 0) return 0;
  const { added } = await portal.ask<HardwareTableReport>(CONTRACTOR, {
    method: 'POST',
    path: `${PATH}?fileName=${FILE}`,
    headers: { 'content-type': 'text/csv' },
    body: await readFile(join(folder, FILE)),
  });
  return added;
}
