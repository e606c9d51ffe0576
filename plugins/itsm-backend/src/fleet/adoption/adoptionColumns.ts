import {
  type Adoption,
  type InventoryComponent,
  isFromCatalog,
  machineEntityRef,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn, toColumn } from '../../database';
import type { MachineRow } from '../rows';

/** What a row of `machine` says of the `Resource` it hangs on. */
export type AdoptionColumns = Pick<
  MachineRow,
  'adopted_from' | 'adoption' | 'adoption_gone_at'
>;

/** Of a machine that hangs on none. */
export const NOT_ADOPTED: Required<AdoptionColumns> = {
  adopted_from: null,
  adoption: null,
  adoption_gone_at: null,
};

export function adoptionOf(row: AdoptionColumns): Adoption | null {
  const { adopted_from: entityRef, adoption, adoption_gone_at: goneAt } = row;
  if (!entityRef || !adoption) return null;
  return {
    ...(JSON.parse(adoption) as Omit<Adoption, 'entityRef' | 'goneSince'>),
    entityRef,
    goneSince: goneAt ? fromColumn(goneAt) : null,
  };
}

export function adoptionColumnsOf(
  adoption: Adoption,
): Required<AdoptionColumns> {
  const { entityRef, goneSince, ...rest } = adoption;
  return {
    adopted_from: entityRef,
    adoption: JSON.stringify(rest),
    adoption_gone_at: goneSince === null ? null : toColumn(goneSince),
  };
}

/** The reference of a machine in the catalog: others' `Resource`, or ours. */
export function entityRefOf(
  row: Pick<MachineRow, 'id' | 'adopted_from' | 'adoption_gone_at'>,
): string {
  return row.adopted_from && !row.adoption_gone_at
    ? row.adopted_from
    : machineEntityRef(row.id);
}

/** Whether the author of a machine's `Resource` says a version of it. */
export function isSaidByCatalog(
  machine: AdoptionColumns,
  component: InventoryComponent,
): boolean {
  const adoption = adoptionOf(machine);
  const fact = component === 'firmware' ? 'firmware' : 'operatingSystem';
  return isFromCatalog(adoption) && adoption.facts.includes(fact);
}
