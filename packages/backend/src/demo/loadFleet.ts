import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportReport } from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from './DemonstrationPortal';
import { ESTABLISHMENTS } from './tickets';

const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Imports the inventory of every establishment of the demonstration, each as
 * its local referent. A second import changes nothing.
 *
 * @param folder - where the workbooks are
 * @returns how many machines were added
 * @throws Error naming the workbook that has errors
 */
export async function loadFleet(
  portal: DemonstrationPortal,
  folder: string,
): Promise<number> {
  let added = 0;
  for (const { group, referent } of Object.values(ESTABLISHMENTS)) {
    const file = `inventaire-${group}.xlsx`;
    await portal.untilKnown(referent);
    const report = await portal.ask<ImportReport>(referent, {
      method: 'POST',
      path: '/machines/import',
      headers: { 'content-type': XLSX },
      body: await readFile(join(folder, file)),
    });
    if (!report.applied) {
      const [first] = report.errors;
      throw new Error(`${file}, ${first?.cell}: ${first?.message}`);
    }
    added += report.added;
  }
  return added;
}
