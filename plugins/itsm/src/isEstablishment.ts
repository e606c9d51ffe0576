import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_FINESS } from '@caih/backstage-plugin-itsm-common';

/**
 * Whether an entity is the group bound to an establishment: for the
 * `EntitySwitch` of a legacy app's entity page.
 *
 * @public
 */
export function isEstablishment(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'group' &&
    entity.metadata.annotations?.[ANNOTATION_FINESS] !== undefined
  );
}
