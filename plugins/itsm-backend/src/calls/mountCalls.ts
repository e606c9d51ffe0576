import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  callLogPermission,
  callReadPermission,
  callRedactPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { refuseNullCharacters } from '../http';
import type { ItsmRouter } from '../router';
import type { CallService } from './CallService';

const DEFAULT_LIMIT = 50;

/** The routes of the log of calls. */
export function mountCalls(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    calls: CallService;
  },
): void {
  const { calls } = options;
  const personOf = createPersonOf(options);

  router.get('/calls', async (request, response) => {
    const person = await personOf(request, callReadPermission);
    const { query } = request;
    refuseNullCharacters(query);
    response.setHeader('Cache-Control', 'no-store');
    response.json(
      await calls.list(person, {
        establishmentId: query.establishment,
        from: query.from,
        to: query.to,
        cursor: query.cursor,
        limit: query.limit ?? DEFAULT_LIMIT,
      }),
    );
  });

  router.post('/calls', async (request, response) => {
    const person = await personOf(request, callLogPermission);
    response
      .status(201)
      .json(
        await calls.log(
          person,
          request.body,
          request.header('Idempotency-Key') ?? '',
        ),
      );
  });

  router.post('/calls/:callId/redactions', async (request, response) => {
    const person = await personOf(request, callRedactPermission);
    response.json(
      await calls.redact(
        person,
        request.params.callId,
        request.body,
        request.header('Idempotency-Key') ?? '',
      ),
    );
  });
}
