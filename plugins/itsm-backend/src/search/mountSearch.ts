import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { Scope } from '../access';
import type { FleetService } from '../fleet';
import type { NoticeService } from '../obsolescence';
import type { ItsmRouter } from '../router';
import type { SearchService } from './SearchService';

const DEFAULT_LIMIT = 50;

/** The subject of the own credentials of the search of the portal. */
const SEARCH = 'plugin:search';

const SCOPE: Scope = {
  kind: 'all',
  why: 'the search of the portal asks of each find who may see it',
};

/** The routes by which the search of the portal reads what it finds. */
export function mountSearch(
  router: ItsmRouter,
  options: {
    httpAuth: HttpAuthService;
    search: SearchService;
    fleet: Pick<FleetService, 'listMachines'>;
    notices: Pick<NoticeService, 'listTold'>;
  },
): void {
  const { httpAuth, search, fleet, notices } = options;

  // Other plugins and external callers have no part in all there is.
  const assertSearch = async (
    request: Parameters<HttpAuthService['credentials']>[0],
  ) => {
    const { principal } = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    if (principal.subject !== SEARCH) {
      throw new NotAllowedError('Only the search of the portal may read this');
    }
  };

  router.get('/search/tickets', async (request, response) => {
    await assertSearch(request);
    const { months, cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(await search.listTickets(SCOPE, { months, cursor, limit }));
  });

  router.get('/search/machines', async (request, response) => {
    await assertSearch(request);
    const { cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(await fleet.listMachines(SCOPE, { cursor, limit }));
  });

  router.get('/search/notices', async (request, response) => {
    await assertSearch(request);
    const { cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json((await notices.listTold(SCOPE, { cursor, limit })) as never);
  });
}
