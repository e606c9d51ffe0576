import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { machineReadPermission } from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import type { ItsmRouter } from '../router';
import type { MachineHistoryService } from './MachineHistoryService';

const DEFAULT_LIMIT = 20;

/** The route of what happened to a machine. */
export function mountMachineHistory(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    history: MachineHistoryService;
  },
): void {
  const { history } = options;
  const personOf = createPersonOf(options);

  router.get('/machines/:machineId/history', async (request, response) => {
    const person = await personOf(request, machineReadPermission);
    const { cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(
      await history.read(person, request.params.machineId, { cursor, limit }),
    );
  });
}
