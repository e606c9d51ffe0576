import type { ResourceEntity } from '@backstage/catalog-model';
import {
  ANNOTATION_MACHINE_ID,
  entityTypeOf,
  type HardwareSpec,
  type Machine,
  machineEntityName,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { FLEET_LOCATION_ANNOTATIONS } from '../fleetLocation';

/**
 * The catalog's entity of a machine, facts only.
 *
 * @param around - references of what it is attached to and sits in
 */
export function toHardwareEntity(
  machine: Machine,
  ownerRef: string,
  around: { attachedTo?: readonly string[]; chassisRef?: string | null } = {},
): ResourceEntity & { spec: { hardware: HardwareSpec } } {
  const { coverage, site } = machine;
  const { attachedTo = [], chassisRef = null } = around;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: machineEntityName(machine.id),
      title: machine.name,
      description: `${makerAndModel(machine)}, ${site.name}`,
      annotations: {
        ...FLEET_LOCATION_ANNOTATIONS,
        [ANNOTATION_MACHINE_ID]: machine.id,
      },
    },
    spec: {
      type: entityTypeOf(machine.category),
      owner: ownerRef,
      ...(attachedTo.length > 0 && { dependsOn: [...attachedTo] }),
      hardware: known({
        category: machine.category,
        maker: machine.maker,
        model: machine.model,
        serialNumber: machine.serialNumber,
        assetTag: machine.assetTag,
        hostName: machine.hostName,
        establishment: machine.establishmentId,
        site: { finess: site.id, name: site.name },
        timeZone: site.timeZone,
        building: machine.building,
        room: machine.room,
        rack: machine.rack,
        rackUnit: machine.rackUnit,
        chassis: chassisRef,
        warrantyEnd: coverage.warrantyEnd,
        afterWarranty: coverage.afterWarranty,
        serviceWindow: coverage.serviceWindow,
        restoreTime: coverage.restoreTime,
        maintainedFrom: coverage.maintainedFrom,
        maintainedUntil: coverage.maintainedUntil,
        orderReference: coverage.orderReference,
        declaration: coverage.declaration ?? null,
        firmware: machine.firmware,
        operatingSystem: machine.operatingSystem,
      }),
    },
  };
}

/** In the catalog, what is not known is left out. */
function known(facts: {
  [Fact in keyof HardwareSpec]: HardwareSpec[Fact] | null;
}): HardwareSpec {
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== null),
  ) as HardwareSpec;
}
