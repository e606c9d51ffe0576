import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { ItsmRouter } from '../router';
import type { AccessService } from './AccessService';
import type { ContractorDirectory } from './ContractorDirectory';
import { createPersonOf } from './createPersonOf';

const DEFAULT_LIMIT = 50;

/** The contractor's people and teams, for the contractor's people. */
export function mountColleagues(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    colleagues: ContractorDirectory;
  },
): void {
  const { colleagues } = options;
  const personOf = createPersonOf(options);
  router.get('/colleagues', async (request, response) => {
    const { role } = await personOf(request);
    if (role !== 'contractor') {
      throw new NotAllowedError('Only the contractor’s people hand tickets on');
    }
    const { text, cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(await colleagues.list({ text, cursor, limit }));
  });
}
