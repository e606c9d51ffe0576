import type { Entity } from '@backstage/catalog-model';
import {
  HARDWARE_TYPE,
  SOFTWARE_TYPE,
} from '@caih/backstage-plugin-itsm-common';

/**
 * Whether an entity is hardware or software of the contract: for the `EntitySwitch` and
 * the routes of a legacy app's entity page.
 *
 * @public
 */
export function isHardware(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'resource' &&
    (entity.spec?.type === HARDWARE_TYPE ||
      (entity.spec?.type === SOFTWARE_TYPE &&
        entity.spec.hardware !== undefined))
  );
}
