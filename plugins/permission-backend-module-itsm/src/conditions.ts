import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import {
  ANNOTATION_MACHINE_ID,
  HARDWARE_TYPE,
} from '@caih/backstage-plugin-itsm-common';
import type { Viewer } from './Viewer';

type Criteria = PermissionCriteria<PermissionCondition<'catalog-entity'>>;

/** Hardware by its type or by its facts; others' resources are none. */
const IS_HARDWARE: Criteria = {
  allOf: [
    catalogConditions.isEntityKind({ kinds: ['Resource'] }),
    {
      anyOf: [
        catalogConditions.hasSpec({ key: 'type', value: HARDWARE_TYPE }),
        catalogConditions.hasSpec({ key: 'hardware.category' }),
      ],
    },
  ],
};

/**
 * Everything but hardware, and the hardware of one's establishments: by the
 * establishment its facts name, or by its owner.
 */
export function maySee(viewer: Viewer): Criteria {
  const claims = [...viewer.ownerRefs];
  return {
    anyOf: [
      { not: IS_HARDWARE },
      ...(claims.length > 0
        ? [catalogConditions.isEntityOwner({ claims })]
        : []),
      ...viewer.establishments.map(({ id }) =>
        catalogConditions.hasSpec({
          key: 'hardware.establishment',
          value: id,
        }),
      ),
    ],
  };
}

/** What one may see, but for what the fleet keeps in the catalog. */
export function mayChange(viewer: Viewer): Criteria {
  const notKept: Criteria = {
    not: catalogConditions.hasAnnotation({
      annotation: ANNOTATION_MACHINE_ID,
    }),
  };
  return viewer.seesAll ? notKept : { allOf: [maySee(viewer), notKept] };
}
