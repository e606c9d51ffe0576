import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_FINESS,
  ANNOTATION_ROLE,
  type Membership,
  type MembershipGroup,
  resolveMembership,
  type RoleGroups,
} from '@caih/backstage-plugin-itsm-common';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** Deepest nesting of groups that is walked. */
const MAX_DEPTH = 12;

/** Reads entities by reference, in the order asked for. @public */
export type ReadEntities = (
  refs: string[],
) => Promise<readonly (Entity | undefined)[]>;

/**
 * The groups that give a role: `itsm.roles.contractor.groups` and
 * `itsm.roles.coordinator.groups`, as full references in lower case. A name
 * alone is a group of the namespace `default`.
 *
 * @throws InputError naming the key and what it takes
 * @public
 */
export function readRoleGroups(config: RootConfigService): RoleGroups {
  const read = (role: keyof RoleGroups) => {
    const key = `itsm.roles.${role}.groups`;
    return (config.getOptionalStringArray(key) ?? []).map(given => {
      const ref = groupRefOf(given);
      if (ref === undefined) {
        throw new InputError(
          `${key} names '${given}'; give references of groups, such as group:default/contractor`,
        );
      }
      return ref;
    });
  };
  return { contractor: read('contractor'), coordinator: read('coordinator') };
}

function groupRefOf(given: string): string | undefined {
  if (!/^(?:group:)?(?:[\w.-]+\/)?[\w.-]+$/i.test(given)) return undefined;
  return stringifyEntityRef(
    parseEntityRef(given, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    }),
  );
}

function relationsOf(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'));
}

function toMembershipGroup(ref: string, entity: Entity): MembershipGroup {
  const annotations = entity.metadata.annotations ?? {};
  return {
    ref,
    parentRefs: relationsOf(entity, 'childOf'),
    finess: annotations[ANNOTATION_FINESS] ?? null,
    localReferents: annotations[ANNOTATION_ROLE] === 'local-referent',
  };
}

/**
 * What a user of the catalog is under the contract. Tokens carry direct groups
 * only, so the groups above them are walked here, a level a request.
 *
 * @public
 */
export async function membershipOfUser(
  user: Entity,
  readEntities: ReadEntities,
  roleGroups: RoleGroups,
): Promise<Membership> {
  const direct = relationsOf(user, 'memberOf');
  const groups = new Map<string, MembershipGroup>();
  let level = direct;
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const entities = await readEntities(level);
    level.forEach((ref, index) => {
      const entity = entities[index];
      if (entity) groups.set(ref, toMembershipGroup(ref, entity));
    });
    level = [
      ...new Set(
        level.flatMap(ref => [...(groups.get(ref)?.parentRefs ?? [])]),
      ),
    ].filter(ref => !groups.has(ref));
  }
  return resolveMembership(direct, groups, roleGroups);
}
