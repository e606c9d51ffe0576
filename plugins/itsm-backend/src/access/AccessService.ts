import type {
  AuthService,
  BackstageCredentials,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { Entity, UserEntity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Role } from '@caih/backstage-plugin-itsm-common';
import {
  membershipOfUser,
  readRoleGroups,
} from '@caih/backstage-plugin-itsm-node';
import type { Scope } from './scope';

/** How long a person's groups are believed without asking the catalog. */
const MEMBERSHIP_TTL_MS = 30_000;
const MEMBERSHIP_CACHE_SIZE = 5_000;

/** A signed-in person, as the contract knows them. */
export interface Person {
  /** Entity reference of the user. */
  ref: string;
  name: string;
  /** Null for a person who has no part in the contract. */
  role: Role | null;
  scope: Scope;
  establishments: readonly { id: string; role: Role }[];
  /** The role this person acts in for an establishment; null for none. */
  roleFor(establishmentId: string): Role | null;
}

/** Tells what a caller is under the contract. */
export interface AccessService {
  /** @throws NotAllowedError when the caller is no user */
  personOf(credentials: BackstageCredentials): Promise<Person>;
}

function nameOf(entity: Entity): string {
  return (
    (entity as UserEntity).spec?.profile?.displayName ??
    entity.metadata.title ??
    entity.metadata.name
  );
}

/** Roles and scope from the groups of the catalog. */
export class CatalogAccessService implements AccessService {
  readonly #people = new Map<string, { until: number; person: Person }>();

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    config: RootConfigService;
  }): CatalogAccessService {
    return new CatalogAccessService(
      options.auth,
      options.catalog,
      readRoleGroups(options.config),
    );
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
    private readonly roleGroups: ReturnType<typeof readRoleGroups>,
  ) {}

  async personOf(credentials: BackstageCredentials): Promise<Person> {
    if (!this.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('Only a signed-in person may do this');
    }
    const ref = credentials.principal.userEntityRef;
    const known = this.#people.get(ref);
    if (known && known.until > Date.now()) return known.person;
    const person = await this.#read(ref);
    if (this.#people.size >= MEMBERSHIP_CACHE_SIZE) this.#people.clear();
    this.#people.set(ref, { until: Date.now() + MEMBERSHIP_TTL_MS, person });
    return person;
  }

  async #readEntities(
    entityRefs: string[],
  ): Promise<readonly (Entity | undefined)[]> {
    // The roles rest on groups the person may not be allowed to read.
    const { items } = await this.catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }

  async #read(ref: string): Promise<Person> {
    const [user] = await this.#readEntities([ref]);
    const { role, establishments } = user
      ? await membershipOfUser(
          user,
          refs => this.#readEntities(refs),
          this.roleGroups,
        )
      : { role: null, establishments: [] };
    const seesAll = role === 'contractor' || role === 'coordinator';
    return {
      ref,
      name: user ? nameOf(user) : ref,
      role,
      establishments,
      scope: seesAll
        ? { kind: 'all', why: `the ${role} works for every establishment` }
        : { kind: 'establishments', ids: establishments.map(one => one.id) },
      roleFor: establishmentId =>
        seesAll
          ? role
          : establishments.find(one => one.id === establishmentId)?.role ??
            null,
    };
  }
}
