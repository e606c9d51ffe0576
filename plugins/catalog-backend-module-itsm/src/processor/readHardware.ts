import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ANNOTATION_MACHINE_ID,
  authoredHardwareSchema,
  entityTypeOf,
  HARDWARE_CATEGORIES,
  HARDWARE_TYPE,
  type HardwareSpec,
  hardwareSpecSchema,
  SOFTWARE_TYPE,
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
  if (!carriesHardware(entity)) return;
  const category = HARDWARE_CATEGORIES.find(
    one => one === categoryOf(entity.spec?.hardware),
  );
  const type = category ? entityTypeOf(category) : HARDWARE_TYPE;
  const found = entity.spec?.type;
  // Of a category that is none, the status tells; either type will do.
  if (found === type || (!category && found === SOFTWARE_TYPE)) return;
  throw new InputError(
    type === SOFTWARE_TYPE
      ? `spec.type: must be '${type}' for a Resource with spec.hardware of the category '${category}'`
      : `spec.type: must be '${type}' for a Resource with spec.hardware`,
  );
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

function categoryOf(hardware: unknown): unknown {
  return typeof hardware === 'object' && hardware !== null
    ? Reflect.get(hardware, 'category')
    : undefined;
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
