import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ImportLinePage,
  InventoryImport,
} from '@caih/backstage-plugin-itsm-common';
import { type DemonstrationPortal, PortalError } from './DemonstrationPortal';
import { ESTABLISHMENTS } from './tickets';

const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How often an inventory is checked again before it is given up. */
const MOST_TRIES = 5;

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
    added += await checkAndApply(given.id, file, ask);
  }
  return added;
}

type Ask = <T>(path: string, body?: object) => Promise<T>;

/** @returns how many machines it adds */
async function checkAndApply(
  id: string,
  file: string,
  ask: Ask,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const { counts } = await ask<InventoryImport>(`/imports/${id}/check`, {
      columns: [],
      mode: 'update',
    });
    if (!counts || counts.wrong > 0) {
      const { items } = await ask<ImportLinePage>(
        `/imports/${id}/lines?outcome=wrong&limit=1`,
      );
      const [fault] = items[0]?.faults ?? [];
      throw new Error(`${file}, ${fault?.cell}: ${fault?.message}`);
    }
    if (counts.added + counts.changed === 0) return counts.added;
    try {
      await ask(`/imports/${id}/apply`, { lines: 'all' });
      return counts.added;
    } catch (error) {
      // Hardware of the catalog is adopted meanwhile: what was checked is old.
      const isOld = error instanceof PortalError && error.status === 409;
      if (!isOld || tries === MOST_TRIES) throw error;
    }
  }
}
