import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  declarationDecidePermission,
  orderReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import type { ItsmRouter } from '../router';
import type { DeclarationService } from './DeclarationService';

const DEFAULT_LIMIT = 50;

/** The routes of declarations of machines that joined during the year. */
export function mountDeclarations(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    declarations: DeclarationService;
  },
): void {
  const { declarations } = options;
  const personOf = createPersonOf(options);

  router.get(
    '/establishments/:establishmentId/declarations',
    async (request, response) => {
      const person = await personOf(request, orderReadPermission);
      const { cursor, limit = DEFAULT_LIMIT } = request.query;
      response.json(
        await declarations.list(person, request.params.establishmentId, {
          cursor,
          limit,
        }),
      );
    },
  );

  router.post(
    '/declarations/:declarationId/acceptance',
    async (request, response) => {
      const person = await personOf(request, declarationDecidePermission);
      response.json(
        await declarations.accept(person, request.params.declarationId),
      );
    },
  );

  router.post(
    '/declarations/:declarationId/refusal',
    async (request, response) => {
      const person = await personOf(request, declarationDecidePermission);
      response.json(
        await declarations.refuse(
          person,
          request.params.declarationId,
          request.body,
        ),
      );
    },
  );
}
