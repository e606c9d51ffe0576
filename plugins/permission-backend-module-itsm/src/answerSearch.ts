import type {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  POLICY_ANSWERS_PATH,
  type PolicyAnswers,
  SEARCH_READ_PERMISSIONS,
  searchOfferPermission,
} from '@caih/backstage-plugin-itsm-common';

/**
 * Lets the search of the portal ask whether a policy keeps each establishment's
 * tickets, machines and notices to itself: it finds nothing of them where it
 * does not, and where the policy is one that does not answer.
 *
 * A backend may ask a policy in the name of people alone, so this is asked
 * beside it: what the policy answers to somebody unknown, which is no secret.
 *
 * @param options - the services of the permission plugin, and the policy that
 *   is set in it
 * @public
 */
export function answerSearch(options: {
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  policy: PermissionPolicy;
}): void {
  const { httpAuth, httpRouter, policy } = options;
  httpRouter.use((request, response, next) => {
    if (request.method !== 'GET' || request.path !== POLICY_ANSWERS_PATH) {
      next();
      return;
    }
    httpAuth
      .credentials(request, { allow: ['service'] })
      .then(() => answersToNobody(policy))
      .then(answers => response.json(answers))
      .catch(next);
  });
}

async function answersToNobody(
  policy: PermissionPolicy,
): Promise<PolicyAnswers> {
  const permissions = [...SEARCH_READ_PERMISSIONS, searchOfferPermission];
  return Object.fromEntries(
    await Promise.all(
      permissions.map(async permission => [
        permission.name,
        (await policy.handle({ permission })).result,
      ]),
    ),
  );
}
