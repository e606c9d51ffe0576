import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ANNOTATION_MACHINE_ID,
  authoredHardwareSchema,
  HARDWARE_TYPE,
  type HardwareSpec,
  hardwareSpecSchema,
} from '@caih/backstage-plugin-itsm-common';

/** Of what a status tells, where an entity is not as it should be. */
const PROCESSING_STATUS = 'backstage.io/catalog-processing';

export function carriesHardware(entity: Entity): boolean {
  return entity.kind === 'Resource' && entity.spec?.hardware !== undefined;
}

/** The facts of a machine; `undefined` where there are none, or wrong ones. */
export function readHardware(entity: Entity): HardwareSpec | undefined {
  if (!carriesHardware(entity) || faultsOf(entity).length > 0) return undefined;
  return hardwareSpecSchema.safeParse(entity.spec?.hardware).data;
}

/**
 * @throws InputError where the type is not the one that cards and filters look
 * for
 */
export function assertHardwareType(entity: Entity): void {
  if (carriesHardware(entity) && entity.spec?.type !== HARDWARE_TYPE) {
    throw new InputError(
      `spec.type: must be '${HARDWARE_TYPE}' for a Resource with spec.hardware`,
    );
  }
}

/**
 * The entity with every fact that is wrong told in its status, where the
 * catalog's pages and the fleet read it. It is not refused: who wrote it would
 * find it nowhere, and its establishment would not learn that a machine is
 * missing.
 */
export function withFaults(entity: Entity): Entity {
  const faults = carriesHardware(entity) ? faultsOf(entity) : [];
  if (faults.length === 0) return entity;
  const { status } = entity as AlphaEntity;
  const error = new InputError(faults.join('; '));
  const told: AlphaEntity = {
    ...entity,
    status: {
      ...status,
      items: [
        ...(status?.items ?? []),
        {
          type: PROCESSING_STATUS,
          level: 'error',
          message: `${error.name}: ${error.message}`,
          error: { name: error.name, message: error.message },
        },
      ],
    },
  };
  return told;
}

function faultsOf(entity: Entity): string[] {
  const isOfFleet = entity.metadata.annotations?.[ANNOTATION_MACHINE_ID];
  const schema = isOfFleet ? hardwareSpecSchema : authoredHardwareSchema;
  const { data, error } = schema.safeParse(entity.spec?.hardware);
  if (error) {
    return error.issues.map(
      issue =>
        `${['spec', 'hardware', ...issue.path].join('.')}: ${issue.message}`,
    );
  }
  if (data.chassis === undefined) return [];
  try {
    parseEntityRef(data.chassis, { defaultKind: 'Resource' });
    return [];
  } catch {
    return [
      'spec.hardware.chassis: must be an entity reference, such as resource:default/chassis-a',
    ];
  }
}
