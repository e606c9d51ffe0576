import { foldText } from '../hardware';
import type { InventoryFacts } from './facts';

/**
 * What a machine is known by inside its establishment: maker and serial
 * number, or the asset tag where there is no serial number (BI9).
 *
 * @public
 */
export function identityOf(
  machine: Pick<InventoryFacts, 'maker' | 'serialNumber' | 'assetTag'>,
): string {
  return machine.serialNumber === null
    ? assetIdentityOf(machine.assetTag ?? '')
    : `serial:${foldText(machine.maker)}:${squeeze(machine.serialNumber)}`;
}

export function assetIdentityOf(assetTag: string): string {
  return `asset:${squeeze(assetTag)}`;
}

/** Serial numbers are copied with blanks and dashes, or without. */
function squeeze(text: string): string {
  return foldText(text).replace(/ /g, '');
}
