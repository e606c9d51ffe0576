import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { createPluginAssertion, type Scope } from '../access';
import type { FleetService } from '../fleet';
import type { NoticeService } from '../obsolescence';
import type { ItsmRouter } from '../router';
import type { SearchService } from './SearchService';

const DEFAULT_LIMIT = 50;

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
    notices: Pick<NoticeService, 'reader'>;
  },
): void {
  const { httpAuth, search, fleet, notices } = options;

  const assertSearch = createPluginAssertion(
    httpAuth,
    'search',
    'Only the search of the portal may read this',
  );

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
    response.json(
      (await notices.reader.listTold(SCOPE, { cursor, limit })) as never,
    );
  });
}
