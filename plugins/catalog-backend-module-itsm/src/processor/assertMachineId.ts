import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { ANNOTATION_MACHINE_ID } from '@caih/backstage-plugin-itsm-common';
import { isFromFleet } from '../fleetLocation';

/**
 * Only the fleet says which entity is which machine: an entity of others with
 * the id of a machine would show itself as that machine.
 *
 * @throws InputError saying what would do
 */
export function assertMachineId(entity: Entity): void {
  const machineId = entity.metadata.annotations?.[ANNOTATION_MACHINE_ID];
  if (machineId === undefined || isFromFleet(entity)) return;
  throw new InputError(
    `metadata.annotations.${ANNOTATION_MACHINE_ID}: is for the machines that the fleet keeps; remove it`,
  );
}
