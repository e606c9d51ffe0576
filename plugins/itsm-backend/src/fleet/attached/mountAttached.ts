import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  machineApplyPermission,
  machineReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../../access';
import type { ItsmRouter } from '../../router';
import type { AttachedService } from './AttachedService';

/** The routes of which machines are attached to which. */
export function mountAttached(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    attached: AttachedService;
  },
): void {
  const { attached } = options;
  const personOf = createPersonOf(options);

  router.get('/machines/:machineId/attached', async (request, response) => {
    const person = await personOf(request, machineReadPermission);
    response.json(await attached.read(person, request.params.machineId));
  });

  router.post('/machines/:machineId/attached', async (request, response) => {
    const person = await personOf(request, machineApplyPermission);
    const { machineId } = request.params;
    response
      .status(201)
      .json(await attached.attach(person, machineId, request.body.to));
  });

  router.post(
    '/machines/:machineId/attached/:otherId/removal',
    async (request, response) => {
      const person = await personOf(request, machineApplyPermission);
      const { machineId, otherId } = request.params;
      response.json(await attached.detach(person, machineId, otherId));
    },
  );
}
