import type {
  AuthService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { ANNOTATION_FINESS } from '@caih/backstage-plugin-itsm-common';
import {
  membershipOfUser,
  readRoleGroups,
} from '@caih/backstage-plugin-itsm-node';
import { LRUCache } from 'lru-cache';
import type { Viewer, Viewers } from './Viewer';

/** How long a person's groups are believed without asking the catalog. */
const TTL_MS = 30_000;
const CACHE_SIZE = 5_000;

const NOBODY: Viewer = {
  seesAll: false,
  role: null,
  establishments: [],
  teams: [],
  ownerRefs: [],
};

/**
 * Tells from the groups of the catalog, as the itsm backend does.
 *
 * @public
 */
export class CatalogViewers implements Viewers {
  // Read once for all permissions of a page; what failed is not kept.
  readonly #viewers = new LRUCache<
    string,
    Viewer,
    PolicyQueryUser['credentials']
  >({
    max: CACHE_SIZE,
    ttl: TTL_MS,
    ignoreFetchAbort: true,
    fetchMethod: (ref, _, { context }) => this.#readAs(ref, context),
  });
  readonly #roleGroups: ReturnType<typeof readRoleGroups>;

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      config: RootConfigService;
      userInfo: UserInfoService;
    },
  ) {
    this.#roleGroups = readRoleGroups(options.config);
  }

  async viewerOf(user: PolicyQueryUser | undefined): Promise<Viewer> {
    const { auth } = this.options;
    if (!user || !auth.isPrincipal(user.credentials, 'user')) return NOBODY;
    const { userEntityRef } = user.credentials.principal;
    return this.#viewers.forceFetch(userEntityRef, {
      context: user.credentials,
    });
  }

  async #readAs(
    userRef: string,
    credentials: PolicyQueryUser['credentials'],
  ): Promise<Viewer> {
    const { ownershipEntityRefs } = await this.options.userInfo.getUserInfo(
      credentials,
    );
    return this.#read(userRef, ownershipEntityRefs);
  }

  async #read(userRef: string, ownershipRefs: string[]): Promise<Viewer> {
    const { auth, catalog } = this.options;
    // Not the person's: what they may read is the question.
    const credentials = await auth.getOwnServiceCredentials();
    const readEntities = async (entityRefs: string[]) =>
      (await catalog.getEntitiesByRefs({ entityRefs }, { credentials })).items;
    const [user] = await readEntities([userRef]);
    if (!user) return { ...NOBODY, ownerRefs: ownershipRefs };
    const { role, establishments, teams } = await membershipOfUser(
      user,
      readEntities,
      this.#roleGroups,
    );
    const establishmentIds = establishments.map(one => one.id);
    const groups =
      establishmentIds.length === 0
        ? []
        : (
            await catalog.getEntities(
              {
                filter: {
                  kind: 'Group',
                  [`metadata.annotations.${ANNOTATION_FINESS}`]:
                    establishmentIds,
                },
                fields: ['kind', 'metadata.name', 'metadata.namespace'],
              },
              { credentials },
            )
          ).items.map(group => stringifyEntityRef(group));
    return {
      seesAll: role === 'contractor' || role === 'coordinator',
      role,
      establishments,
      teams,
      ownerRefs: [...new Set([...ownershipRefs, ...groups])],
    };
  }
}
