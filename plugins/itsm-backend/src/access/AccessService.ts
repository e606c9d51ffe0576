import type {
  AuthService,
  BackstageCredentials,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { Entity, UserEntity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  membershipOfUser,
  readRoleGroups,
} from '@caih/backstage-plugin-itsm-node';
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
  // Being read, they are known: a page asks for several things at once.
  readonly #people = new Map<
    string,
    { until: number; person: Promise<Person> }
  >();

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    config: RootConfigService;
    permissionReader: PermissionReader;
  }): CatalogAccessService {
    return new CatalogAccessService(
      options.auth,
      options.catalog,
      readRoleGroups(options.config),
      options.permissionReader,
    );
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
    private readonly roleGroups: ReturnType<typeof readRoleGroups>,
    private readonly permissionReader: PermissionReader,
  ) {}

  async personOf(
    credentials: BackstageCredentials,
    needs?: BasicPermission,
  ): Promise<Person> {
    if (!this.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('Only a signed-in person may do this');
    }
    const person = await this.#known(
      credentials.principal.userEntityRef,
      credentials,
    );
    if (needs) assertCan(person, needs);
    return person;
  }

  async #known(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Person> {
    const known = this.#people.get(ref);
    if (known && known.until > Date.now()) return known.person;
    const person = this.#read(ref, credentials);
    const entry = { until: Date.now() + PERSON_TTL_MS, person };
    if (this.#people.size >= PERSON_CACHE_SIZE) this.#people.clear();
    this.#people.set(ref, entry);
    try {
      return await person;
    } catch (error) {
      // Whoever asks next has them read again.
      if (this.#people.get(ref) === entry) this.#people.delete(ref);
      throw error;
    }
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
