import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  HARDWARE_TYPE,
  type HardwareSpec,
  hardwareSpecSchema,
} from '@caih/backstage-plugin-itsm-common';

function carriesHardware(entity: Entity): boolean {
  return entity.kind === 'Resource' && entity.spec?.hardware !== undefined;
}

/** The facts of a machine; `undefined` where there are none, or wrong ones. */
export function readHardware(entity: Entity): HardwareSpec | undefined {
  return carriesHardware(entity)
    ? hardwareSpecSchema.safeParse(entity.spec?.hardware).data
    : undefined;
}

/**
 * @throws InputError naming every fact that is wrong
 */
export function assertHardware(entity: Entity): void {
  if (!carriesHardware(entity)) return;
  const { data, error } = hardwareSpecSchema.safeParse(entity.spec?.hardware);
  if (error) {
    throw new InputError(
      error.issues
        .map(
          issue =>
            `${['spec', 'hardware', ...issue.path].join('.')}: ${
              issue.message
            }`,
        )
        .join('; '),
    );
  }
  if (entity.spec?.type !== HARDWARE_TYPE) {
    throw new InputError(
      `spec.type: must be '${HARDWARE_TYPE}' for a Resource with spec.hardware`,
    );
  }
  if (data.chassis) {
    try {
      parseEntityRef(data.chassis, { defaultKind: 'Resource' });
    } catch {
      throw new InputError(
        `spec.hardware.chassis: must be an entity reference, such as resource:default/chassis-a`,
      );
    }
  }
}
