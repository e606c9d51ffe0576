import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';

/** The location that the fleet's entities come from. */
const FLEET_LOCATION = 'itsm:machines';

/** The annotations of the fleet's own entities that say so. */
export const FLEET_LOCATION_ANNOTATIONS = {
  [ANNOTATION_LOCATION]: FLEET_LOCATION,
  [ANNOTATION_ORIGIN_LOCATION]: FLEET_LOCATION,
};

/**
 * Whether the fleet brought the entity. The catalog itself writes these
 * annotations over whatever an author put in a file.
 */
export function isFromFleet({ metadata }: Entity): boolean {
  return Object.entries(FLEET_LOCATION_ANNOTATIONS).every(
    ([annotation, location]) => metadata.annotations?.[annotation] === location,
  );
}
