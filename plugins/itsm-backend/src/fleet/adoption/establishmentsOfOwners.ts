import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_FINESS } from '@caih/backstage-plugin-itsm-common';
import type { ReadEntities } from '@caih/backstage-plugin-itsm-node';

/** Deepest nesting of groups that is walked. */
const MAX_DEPTH = 12;

/**
 * The establishment of each owner: the group's own annotation, or that of the
 * nearest group above it.
 *
 * @returns legal FINESS numbers by the owner's reference
 */
export async function establishmentsOfOwners(
  ownerRefs: readonly string[],
  readEntities: ReadEntities,
): Promise<Map<string, string>> {
  const groups = new Map<string, { finess?: string; parents: string[] }>();
  let level = [...new Set(ownerRefs)];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const entities = await readEntities(level);
    level.forEach((ref, index) => groups.set(ref, groupOf(entities[index])));
    level = [
      ...new Set(
        level.flatMap(ref => {
          const group = groups.get(ref);
          return group && !group.finess ? group.parents : [];
        }),
      ),
    ].filter(ref => !groups.has(ref));
  }
  const found = new Map<string, string>();
  for (const ref of ownerRefs) {
    const finess = nearestFiness(ref, groups);
    if (finess) found.set(ref, finess);
  }
  return found;
}

function groupOf(entity: Entity | undefined) {
  return {
    finess: entity?.metadata.annotations?.[ANNOTATION_FINESS],
    parents: (entity?.relations ?? [])
      .filter(one => one.type === 'childOf')
      .map(one => one.targetRef.toLocaleLowerCase('en-US')),
  };
}

function nearestFiness(
  ref: string,
  groups: ReadonlyMap<string, { finess?: string; parents: string[] }>,
): string | undefined {
  const met = new Set([ref]);
  let level = [ref];
  while (level.length > 0) {
    const finess = level
      .map(one => groups.get(one)?.finess)
      .find(one => one !== undefined);
    if (finess) return finess;
    level = level
      .flatMap(one => groups.get(one)?.parents ?? [])
      .filter(one => !met.has(one));
    for (const one of level) met.add(one);
  }
  return undefined;
}
