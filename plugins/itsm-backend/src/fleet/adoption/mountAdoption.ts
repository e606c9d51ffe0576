import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { machineReadPermission } from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../../access';
import type { ItsmRouter } from '../../router';
import type { AdoptionService } from './AdoptionService';

const DEFAULT_LIMIT = 50;

/** The route of what is wrong with hardware of the catalog. */
export function mountAdoption(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    adoption: AdoptionService;
  },
): void {
  const { adoption } = options;
  const personOf = createPersonOf(options);

  router.get('/machines/adoption-faults', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    const { establishment, cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(
      await adoption.listFaults(scope, { establishment, cursor, limit }),
    );
  });
}
