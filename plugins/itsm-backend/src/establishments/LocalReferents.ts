import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
  type UserEntity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_FINESS,
  ANNOTATION_ROLE,
  type LocalReferent,
} from '@caih/backstage-plugin-itsm-common';

/** What the groups of local referents are marked with. */
const REFERENT = 'local-referent';

/** Groups inside groups are followed so far down. */
const MAX_DEPTH = 10;

/** Who of the catalog speaks for an establishment in the contract (A1). */
export interface LocalReferents {
  /** @param entityRef - of the group bound to the establishment */
  of(entityRef: string): Promise<LocalReferent[]>;
}

/**
 * Reads the members of the groups marked as local referents inside the group
 * of an establishment; one bound to another FINESS is not inside it, as roles
 * read it too.
 */
export class CatalogLocalReferents implements LocalReferents {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
  }): CatalogLocalReferents {
    return new CatalogLocalReferents(options.auth, options.catalog);
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
  ) {}

  async of(entityRef: string): Promise<LocalReferent[]> {
    const inside = await this.#groupsInside(entityRef);
    const marked = inside.filter(
      group => group.metadata.annotations?.[ANNOTATION_ROLE] === REFERENT,
    );
    // Who is in a group inside one that is marked is a referent as well.
    const groups = new Set<string>();
    for (const group of marked) {
      const ref = stringifyEntityRef(group);
      for (const one of await this.#groupsInside(ref)) {
        groups.add(stringifyEntityRef(one));
      }
    }
    if (groups.size === 0) return [];
    const users = await this.#entities({
      kind: 'User',
      'relations.memberOf': [...groups],
    });
    return users
      .map(user => ({
        ref: stringifyEntityRef(user),
        name: nameOf(user),
        email: (user as UserEntity).spec?.profile?.email ?? null,
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'fr'));
  }

  /** The group and those inside it, as far as they are of the establishment. */
  async #groupsInside(entityRef: string): Promise<Entity[]> {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    let level = await this.#entities({
      kind,
      'metadata.namespace': namespace,
      'metadata.name': name,
    });
    const found = new Map(level.map(one => [stringifyEntityRef(one), one]));
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth += 1) {
      const below = await this.#entities({
        kind: 'Group',
        'relations.childOf': level.map(one => stringifyEntityRef(one)),
      });
      level = below.filter(
        one =>
          !one.metadata.annotations?.[ANNOTATION_FINESS] &&
          !found.has(stringifyEntityRef(one)),
      );
      for (const one of level) found.set(stringifyEntityRef(one), one);
    }
    return [...found.values()];
  }

  async #entities(
    filter: Record<string, string | string[]>,
  ): Promise<Entity[]> {
    // What is shown is checked by scope; the catalog's own policy may keep a
    // person from groups of their own establishment.
    const { items } = await this.catalog.getEntities(
      { filter },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }
}

function nameOf(user: Entity): string {
  return (
    (user as UserEntity).spec?.profile?.displayName ??
    user.metadata.title ??
    user.metadata.name
  );
}
