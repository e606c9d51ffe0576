import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  staffReadPermission,
  staffUpdatePermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { versionIn } from '../http';
import type { ItsmRouter } from '../router';
import type { StaffService } from './StaffService';

const DEFAULT_LIMIT = 50;

/** The routes of the register of intervening staff. */
export function mountStaff(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    staff: StaffService;
  },
): void {
  const { staff } = options;
  const personOf = createPersonOf(options);

  router.get('/staff', async (request, response) => {
    const person = await personOf(request, staffReadPermission);
    const { limit = DEFAULT_LIMIT, ...query } = request.query;
    response.json(await staff.list(person, { ...query, limit }));
  });

  router.post('/staff', async (request, response) => {
    const person = await personOf(request, staffUpdatePermission);
    const key = request.header('Idempotency-Key') ?? '';
    response.status(201).json(await staff.add(person, request.body, key));
  });

  router.post('/staff/:staffId', async (request, response) => {
    const person = await personOf(request, staffUpdatePermission);
    response.json(
      await staff.change(
        person,
        request.params.staffId,
        request.body,
        versionIn(request.header('If-Match')),
      ),
    );
  });
}
