import type { AuthService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_FINESS,
  type RoleGroups,
} from '@caih/backstage-plugin-itsm-common';

/** How long the groups are believed without asking the catalog. */
const GROUPS_TTL_MS = 60_000;
const GROUPS_CACHE_SIZE = 2_000;

/** Deepest nesting of groups that is walked. */
const MAX_DEPTH = 12;

/** What is needed of a group. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
];

const isUnbound = ({ metadata }: Entity) =>
  metadata.annotations?.[ANNOTATION_FINESS] === undefined;

/**
 * Who may see the tickets of an establishment, as the groups they are in: its
 * own groups, the contractor's and the coordinator's. A person's membership
 * read from below (`membershipOfUser`), read from above.
 */
export class CatalogAudience {
  readonly #known = new Map<string, { until: number; refs: string[] }>();

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    roleGroups: RoleGroups;
  }): CatalogAudience {
    return new CatalogAudience(
      options.auth,
      options.catalog,
      options.roleGroups,
    );
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
    private readonly roleGroups: RoleGroups,
  ) {}

  /** References of groups, direct membership of which is enough. */
  async of(establishmentId: string): Promise<string[]> {
    const known = this.#known.get(establishmentId);
    if (known && known.until > Date.now()) return known.refs;
    const refs = await this.#read(establishmentId);
    if (this.#known.size >= GROUPS_CACHE_SIZE) this.#known.clear();
    this.#known.set(establishmentId, {
      until: Date.now() + GROUPS_TTL_MS,
      refs,
    });
    return refs;
  }

  async #read(establishmentId: string): Promise<string[]> {
    const bound = await this.#groups({
      [`metadata.annotations.${ANNOTATION_FINESS}`]: establishmentId,
    });
    const nationwide = [
      ...this.roleGroups.contractor,
      ...this.roleGroups.coordinator,
    ].map(ref => ref.toLocaleLowerCase('en-US'));
    const found = new Set([
      // An establishment inside another one is not the other one.
      ...(await this.#withDescendants(
        bound.map(group => stringifyEntityRef(group)),
        isUnbound,
      )),
      ...(await this.#withDescendants(nationwide, () => true)),
    ]);
    return [...found];
  }

  async #withDescendants(
    refs: readonly string[],
    goesOn: (group: Entity) => boolean,
  ): Promise<Set<string>> {
    const found = new Set(refs);
    let level = [...refs];
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
      const children = await this.#groups({ 'relations.childof': level });
      level = children
        .filter(goesOn)
        .map(group => stringifyEntityRef(group))
        .filter(ref => !found.has(ref));
      level.forEach(ref => found.add(ref));
    }
    return found;
  }

  async #groups(filter: Record<string, string | string[]>): Promise<Entity[]> {
    const { items } = await this.catalog.getEntities(
      { filter: { kind: 'group', ...filter }, fields: FIELDS },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }
}
