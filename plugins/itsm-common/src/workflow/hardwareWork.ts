import type { DataMediaChoice } from '../establishment';
import type { ActInput } from './inputs';

/** What fails in a machine, and what is put in its place (C2). @public */
export const COMPONENTS = [
  'disk',
  'power',
  'fan',
  'controller',
  'memory',
  'processor',
  'battery',
  'network',
  'motherboard',
  'firmware',
  'os',
  'software',
  'other',
] as const;

/** @public */
export type Component = (typeof COMPONENTS)[number];

/** Who the person that intervenes works for (C2, CCTP 2.1.31). @public */
export const EMPLOYERS = [
  'contractor',
  'subcontractor',
  'manufacturer',
] as const;

/** @public */
export type Employer = (typeof EMPLOYERS)[number];

/** What a part put in may be (CCTP 2.1.5). @public */
export const PART_CONDITIONS = [
  'new-original',
  'refurbished-certified',
] as const;

/** What becomes of a part taken out. @public */
export const REMOVED_PART_FATES = [
  'kept',
  'wiped',
  'destroyed',
  'taken-back',
] as const;

/** Waste that leaves with an intervention (C12, CCTP 2.1.31). @public */
export const WASTE_KINDS = ['packaging', 'weee'] as const;

/** @public */
export type WasteKind = (typeof WASTE_KINDS)[number];

/** What an intervention may damage (C12, CCTP 2.1.31). @public */
export const DAMAGE_KINDS = ['people', 'goods'] as const;

/** @public */
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** Components that hold data whatever is said of them. @public */
export const ALWAYS_HOLD_DATA: readonly Component[] = ['disk'];

/** Why a part cannot be recorded as taken out so (CI19). @public */
export type PartProblem =
  | 'disk-holds-data'
  | 'data-never-taken-back'
  | 'not-as-chosen'
  | 'serial-needed'
  | 'certificate-needed';

/**
 * What is wrong with a replaced part under the establishment's choice: a part
 * that may hold data is kept, or leaves wiped or destroyed as was chosen, with
 * its serial number and the certificate (CI19).
 *
 * @public
 */
export function faultOfPart(
  part: Pick<
    ActInput<'replace-part'>,
    'component' | 'holdsData' | 'removedPart' | 'serialRemoved' | 'certificate'
  >,
  choice: DataMediaChoice,
): { field: string; problem: PartProblem } | undefined {
  const { component, holdsData, removedPart } = part;
  if (ALWAYS_HOLD_DATA.includes(component) && !holdsData) {
    return { field: 'holdsData', problem: 'disk-holds-data' };
  }
  if (holdsData && removedPart === 'taken-back') {
    return { field: 'removedPart', problem: 'data-never-taken-back' };
  }
  if (holdsData && removedPart !== 'kept' && removedPart !== choice) {
    return { field: 'removedPart', problem: 'not-as-chosen' };
  }
  if (holdsData && !part.serialRemoved) {
    return { field: 'serialRemoved', problem: 'serial-needed' };
  }
  if (needsCertificate(removedPart) && !part.certificate) {
    return { field: 'certificate', problem: 'certificate-needed' };
  }
  return undefined;
}

/** Whether a part that left so has a certificate of it. @public */
export function needsCertificate(
  fate: ActInput<'replace-part'>['removedPart'],
): boolean {
  return fate === 'wiped' || fate === 'destroyed';
}
