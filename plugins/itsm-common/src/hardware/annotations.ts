import { type HardwareCategory, isSoftware } from './categories';

/**
 * On a `Resource` kept by the fleet: the id of its machine. Those without it
 * belong to whoever wrote them.
 *
 * @public
 */
export const ANNOTATION_MACHINE_ID = 'caih.fr/machine-id';

/**
 * Label of a `Resource`: its contract level on the day it was last looked at,
 * to filter by. Nothing contractual reads it.
 *
 * @public
 */
export const LABEL_CONTRACT_LEVEL = 'caih.fr/contract-level';

/** The `spec.type` of a `Resource` that is hardware. @public */
export const HARDWARE_TYPE = 'hardware';

/** The `spec.type` of a `Resource` that is maintained software. @public */
export const SOFTWARE_TYPE = 'software';

/**
 * The `spec.type` of the `Resource` of a machine or of a software item.
 *
 * @public
 */
export function entityTypeOf(category: HardwareCategory): string {
  return isSoftware(category) ? SOFTWARE_TYPE : HARDWARE_TYPE;
}

/** Topic of the event that says that machines have changed. @public */
export const MACHINE_CHANGED_TOPIC = 'itsm.machine.changed';

/**
 * The name of a machine's `Resource`: its id never changes, as serial
 * numbers, host names and owners do.
 *
 * @public
 */
export function machineEntityName(machineId: string): string {
  return `hw-${machineId}`;
}

/** The reference of a machine's `Resource`. @public */
export function machineEntityRef(machineId: string): string {
  return `resource:default/${machineEntityName(machineId)}`;
}
