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
