import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { Request } from 'express';
import type { AccessService } from './AccessService';
import type { Person } from './Person';

/**
 * Who sends a request.
 *
 * @param needs - what the policy of the portal has to let them do
 * @throws AuthenticationError, NotAllowedError when it is no signed-in person
 * @throws PermissionMissingError when the policy does not let them
 */
export type PersonOf = (
  request: Pick<Request, 'headers'>,
  needs?: BasicPermission,
) => Promise<Person>;

/** How routes that are for people alone learn who asks. */
export function createPersonOf(options: {
  access: AccessService;
  httpAuth: HttpAuthService;
}): PersonOf {
  const { access, httpAuth } = options;
  return async (request, needs) =>
    access.personOf(
      // The typed router's requests differ by route; who asks does not.
      await httpAuth.credentials(request as Request, { allow: ['user'] }),
      needs,
    );
}
