import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ANNOTATION_FINESS,
  establishmentSpecSchema,
  finessFault,
} from '@caih/backstage-plugin-itsm-common';

/**
 * Checks a group that is bound to an establishment: its legal FINESS, and what
 * it says of the sites.
 *
 * @throws InputError naming what is wrong
 */
export function assertEstablishment(entity: Entity): void {
  const finess = entity.metadata.annotations?.[ANNOTATION_FINESS];
  if (entity.kind !== 'Group' || finess === undefined) return;
  const fault = finessFault(finess);
  if (fault) {
    throw new InputError(
      `metadata.annotations.${ANNOTATION_FINESS}: '${finess}' ${
        fault === 'wrong-key'
          ? 'is no FINESS number, its last digit is not the key of the others'
          : 'must be a FINESS number of nine characters, in quotes in YAML'
      }`,
    );
  }
  const { error } = establishmentSpecSchema.safeParse(
    entity.spec?.establishment ?? {},
  );
  if (error) {
    throw new InputError(
      error.issues
        .map(
          issue =>
            `${['spec', 'establishment', ...issue.path].join('.')}: ${
              issue.message
            }`,
        )
        .join('; '),
    );
  }
}
