import { UserEntity } from '@backstage/catalog-model';
import { AuthenticationError, InputError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** @internal */
export const DEMO_PROVIDER_ID = 'demo';

/**
 * Names the person to sign in: a `metadata.name` of the catalog's default
 * namespace.
 *
 * @internal
 */
export const DEMO_USER_HEADER = 'x-demonstration-user';

const ENTITY_NAME = /^[a-z0-9]+([-_.][a-z0-9]+)*$/;

/** @internal */
export const demoAuthenticator = createProxyAuthenticator({
  initialize: () => undefined,
  async authenticate({ req }) {
    const user = req.header(DEMO_USER_HEADER);
    if (!user) {
      throw new AuthenticationError(
        `Say who signs in with the header ${DEMO_USER_HEADER}`,
      );
    }
    if (!ENTITY_NAME.test(user)) {
      throw new InputError(
        `The header ${DEMO_USER_HEADER} must be the name of a person of the catalog, such as camille.durand`,
      );
    }
    return { result: { user } };
  },
  defaultProfileTransform: async ({ user }, ctx) => {
    const { entity } = await ctx.findCatalogUser({ entityRef: { name: user } });
    const { displayName, email, picture } =
      (entity as UserEntity).spec.profile ?? {};
    return { profile: { displayName, email, picture } };
  },
});
