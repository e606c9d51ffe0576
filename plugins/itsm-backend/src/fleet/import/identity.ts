import { foldText } from '@caih/backstage-plugin-itsm-common';
import type { MachineFactColumns } from '../rows';

type Identifying = Pick<
  MachineFactColumns,
  'maker' | 'serial_number' | 'asset_tag'
>;

/**
 * What a machine is known by inside its establishment: maker and serial
 * number, or the asset tag where there is no serial number (BI9).
 */
export function identityOf(machine: Identifying): string {
  return machine.serial_number === null
    ? assetIdentityOf(machine.asset_tag ?? '')
    : `serial:${foldText(machine.maker)}:${squeeze(machine.serial_number)}`;
}

export function assetIdentityOf(assetTag: string): string {
  return `asset:${squeeze(assetTag)}`;
}

/** Serial numbers are copied with blanks and dashes, or without. */
function squeeze(text: string): string {
  return foldText(text).replace(/ /g, '');
}
