import {
  type AnniversaryList,
  type AnniversaryRow,
  machineEntityRef,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import type { RawDbAnniversaryListRow } from './AnniversaryStore';

/** A list as it was made, with the name of its establishment. */
export function presentList(
  row: RawDbAnniversaryListRow,
  establishmentName: string,
): AnniversaryList {
  return {
    id: row.id,
    establishmentId: row.establishment_id,
    establishmentName,
    day: row.day,
    nextDay: row.next_day,
    madeAt: fromColumn(row.made_at),
    orders: JSON.parse(row.orders),
    counts: {
      out: row.machines_out,
      ending: row.machines_ending,
      unproven: row.machines_unproven,
      'at-risk': row.machines_at_risk,
    },
  };
}

/** A machine of a list, with its place in the catalog today. */
export function presentMachine(
  row: AnniversaryRow,
  entityRefs: ReadonlyMap<string, string>,
) {
  const { machineId } = row;
  return {
    ...row,
    entityRef: entityRefs.get(machineId) ?? machineEntityRef(machineId),
  };
}
