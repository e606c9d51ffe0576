import { IdentityApi } from '@backstage/frontend-plugin-api';

/**
 * The same identity, whose signing out also calls `forget`, so that the next
 * page offers the choice again.
 */
export function forgetOnSignOut(
  identity: IdentityApi,
  forget: () => void,
): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      forget();
      await identity.signOut();
    },
  };
}
