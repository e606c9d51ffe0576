import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  staffReadPermission,
  staffUpdatePermission,
} from '@caih/backstage-plugin-itsm-common';
import type { AccessService, Person } from '../access';
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
  const { access, httpAuth, staff } = options;
  const personOf = async (
    request: Parameters<HttpAuthService['credentials']>[0],
    needs: BasicPermission,
  ): Promise<Person> =>
    access.personOf(
      await httpAuth.credentials(request, { allow: ['user'] }),
      needs,
    );

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
    const version = /\d+/.exec(request.header('If-Match') ?? '')?.[0];
    response.json(
      await staff.change(
        person,
        request.params.staffId,
        request.body,
        version === undefined ? undefined : Number(version),
      ),
    );
  });
}
