import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { Entity, UserEntity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { RoleGroups } from '@caih/backstage-plugin-itsm-common';
import { membershipOfUser } from '@caih/backstage-plugin-itsm-node';
import { LRUCache } from 'lru-cache';
import type { PermissionReader } from '../permissions';
import { assertCan } from './assertCan';
import { createPerson, type Person } from './Person';

/**
 * How long a person's groups and the policy's decisions are believed without
 * asking again.
 */
const PERSON_TTL_MS = 30_000;
const PERSON_CACHE_SIZE = 5_000;

/** Tells what a caller is under the contract. */
export interface AccessService {
  /**
   * @param needs - what the policy of the portal has to let the person do
   * @throws NotAllowedError when the caller is no user
   * @throws PermissionMissingError when the policy does not let them
   */
  personOf(
    credentials: BackstageCredentials,
    needs?: BasicPermission,
  ): Promise<Person>;
}

/** How the catalog calls a person or a group. */
export function nameOf(entity: Entity): string {
  return (
    (entity as UserEntity).spec?.profile?.displayName ??
    entity.metadata.title ??
    entity.metadata.name
  );
}

/** Roles and scope from the groups of the catalog, narrowed by the policy. */
export class CatalogAccessService implements AccessService {
  // Read once for all that a page asks at once; what failed is not kept.
  readonly #people = new LRUCache<string, Person, BackstageCredentials>({
    max: PERSON_CACHE_SIZE,
    ttl: PERSON_TTL_MS,
    ignoreFetchAbort: true,
    fetchMethod: (ref, _, { context }) => this.#read(ref, context),
  });

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    /** Of which groups the contractor's and the coordinator's people are. */
    roleGroups: RoleGroups;
    permissionReader: PermissionReader;
  }): CatalogAccessService {
    return new CatalogAccessService(
      options.auth,
      options.catalog,
      options.roleGroups,
      options.permissionReader,
    );
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
    private readonly roleGroups: RoleGroups,
    private readonly permissionReader: PermissionReader,
  ) {}

  async personOf(
    credentials: BackstageCredentials,
    needs?: BasicPermission,
  ): Promise<Person> {
    if (!this.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('Only a signed-in person may do this');
    }
    const { userEntityRef } = credentials.principal;
    const person = await this.#people.forceFetch(userEntityRef, {
      context: credentials,
    });
    if (needs) assertCan(person, needs);
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

  async #read(ref: string, credentials: BackstageCredentials): Promise<Person> {
    const [[user], decisions] = await Promise.all([
      this.#readEntities([ref]),
      this.permissionReader.decisionsFor(credentials),
    ]);
    const membership = user
      ? await membershipOfUser(
          user,
          refs => this.#readEntities(refs),
          this.roleGroups,
        )
      : { role: null, establishments: [], teams: [] };
    return createPerson(
      { ref, name: user ? nameOf(user) : ref, ...membership },
      decisions,
    );
  }
}
