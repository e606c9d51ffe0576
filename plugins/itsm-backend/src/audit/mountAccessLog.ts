import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { accessLogReadPermission } from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { readInstant, refuseNullCharacters } from '../http';
import type { ItsmRouter } from '../router';
import type { AccessLogService } from './AccessLogService';

const DEFAULT_LIMIT = 50;

/** The route by which an establishment reads who looked. */
export function mountAccessLog(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    accessLog: AccessLogService;
  },
): void {
  const { accessLog } = options;
  const personOf = createPersonOf(options);
  router.get(
    '/establishments/:establishmentId/access-log',
    async (request, response) => {
      const person = await personOf(request, accessLogReadPermission);
      refuseNullCharacters(request.query);
      const { cursor, from, until, person: personRef } = request.query;
      const { limit = DEFAULT_LIMIT } = request.query;
      response.setHeader('Cache-Control', 'no-store');
      response.json(
        await accessLog.list(person, request.params.establishmentId, {
          personRef,
          from: from === undefined ? undefined : readInstant('from', from),
          until: until === undefined ? undefined : readInstant('until', until),
          cursor,
          limit,
        }),
      );
    },
  );
}
