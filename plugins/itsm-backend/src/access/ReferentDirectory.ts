import type { AuthService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_FINESS,
  ANNOTATION_ROLE,
} from '@caih/backstage-plugin-itsm-common';

/** What the groups of local referents are marked with. */
const REFERENT = 'local-referent';

/** Deepest nesting of groups that is walked. */
const MAX_DEPTH = 12;

/** Who speaks for an establishment in the contract (A1). */
export interface Referents {
  /** The local referents themselves. */
  people: readonly Entity[];
  /** All groups of the establishment, those of its referents first. */
  groups: readonly Entity[];
}

/** Who of the catalog speaks for an establishment in the contract (A1). */
export interface ReferentDirectory {
  /** @param establishmentId - legal FINESS */
  of(establishmentId: string): Promise<Referents>;
}

/**
 * Reads the members of the groups marked as local referents, and of those
 * inside them, inside the groups bound to an establishment; one bound to
 * another FINESS is not inside it, as roles read it too.
 */
export class CatalogReferentDirectory implements ReferentDirectory {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
  }): ReferentDirectory {
    return new CatalogReferentDirectory(options.auth, options.catalog);
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
  ) {}

  async of(establishmentId: string): Promise<Referents> {
    const found = await this.#groupsOf(establishmentId);
    const marked = [...found.values()].filter(one => one.ofReferents);
    const others = [...found.values()].filter(one => !one.ofReferents);
    const people =
      marked.length === 0
        ? []
        : await this.#entities({
            kind: 'User',
            'relations.memberOf': marked.map(one =>
              stringifyEntityRef(one.entity),
            ),
          });
    return {
      people,
      groups: [...marked, ...others].map(one => one.entity),
    };
  }

  async #groupsOf(establishmentId: string) {
    const found = new Map<string, { entity: Entity; ofReferents: boolean }>();
    let level = await this.#entities({
      kind: 'Group',
      [`metadata.annotations.${ANNOTATION_FINESS}`]: establishmentId,
    });
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth += 1) {
      for (const entity of level) {
        found.set(stringifyEntityRef(entity), {
          entity,
          ofReferents:
            entity.metadata.annotations?.[ANNOTATION_ROLE] === REFERENT ||
            parentsOf(entity).some(ref => found.get(ref)?.ofReferents),
        });
      }
      const below = await this.#entities({
        kind: 'Group',
        'relations.childOf': level.map(one => stringifyEntityRef(one)),
      });
      level = below.filter(
        one =>
          !one.metadata.annotations?.[ANNOTATION_FINESS] &&
          !found.has(stringifyEntityRef(one)),
      );
    }
    return found;
  }

  async #entities(
    filter: Record<string, string | string[]>,
  ): Promise<Entity[]> {
    // Who is told or shown rests on groups that whoever acts may not be
    // allowed to read; what is shown is checked by scope.
    const { items } = await this.catalog.getEntities(
      { filter },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }
}

function parentsOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === 'childOf')
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'));
}
