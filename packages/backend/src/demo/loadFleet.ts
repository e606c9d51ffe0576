import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ImportLinePage,
  InventoryImport,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from './DemonstrationPortal';
import { ESTABLISHMENTS } from './tickets';

const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Gives in the inventory of every establishment of the demonstration, has it
 * checked and applies it, each as its local referent. Where all its machines
 * are known already, it is kept as checked, and nothing changes.
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
  for (const { group, finess, referent } of Object.values(ESTABLISHMENTS)) {
    const file = `inventaire-${group}.xlsx`;
    await portal.untilKnown(referent);
    const ask = <T>(path: string, body?: object) =>
      portal.ask<T>(referent, {
        method: body ? 'POST' : 'GET',
        path,
        body,
      });
    const given = await portal.ask<InventoryImport>(referent, {
      method: 'POST',
      path: `/imports?establishment=${finess}&fileName=${file}`,
      headers: { 'content-type': XLSX },
      body: await readFile(join(folder, file)),
    });
    const { counts } = await ask<InventoryImport>(
      `/imports/${given.id}/check`,
      {
        columns: [],
        mode: 'update',
      },
    );
    if (!counts || counts.wrong > 0) {
      const { items } = await ask<ImportLinePage>(
        `/imports/${given.id}/lines?outcome=wrong&limit=1`,
      );
      const [fault] = items[0]?.faults ?? [];
      throw new Error(`${file}, ${fault?.cell}: ${fault?.message}`);
    }
    if (counts.added + counts.changed > 0) {
      await ask(`/imports/${given.id}/apply`, { lines: 'all' });
    }
    added += counts.added;
  }
  return added;
}
