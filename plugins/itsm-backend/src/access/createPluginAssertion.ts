import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/**
 * Makes the check that lets one plugin of the portal in, by its own credentials:
 * what it reads is of every establishment, and no other plugin and no external
 * caller has a part in that. The check throws NotAllowedError with `refusal` for
 * any other service, and what `HttpAuthService` throws for people.
 */
export function createPluginAssertion(
  httpAuth: HttpAuthService,
  pluginId: string,
  refusal: string,
) {
  return async (
    request: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<void> => {
    const { principal } = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    if (principal.subject !== `plugin:${pluginId}`) {
      throw new NotAllowedError(refusal);
    }
  };
}
