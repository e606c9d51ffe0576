import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type PenaltyCase,
  type PenaltyConflict,
  penaltyReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { versionIn } from '../http';
import type { ItsmRouter } from '../router';
import { PenaltyConflictError } from './penaltyErrors';
import type { PenaltyService } from './PenaltyService';

const DEFAULT_LIMIT = 50;

/** The routes of penalty cases. */
export function mountPenalties(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    penalties: PenaltyService;
  },
): void {
  const { penalties } = options;
  const personOf = createPersonOf(options);

  router.get('/penalties', async (request, response) => {
    const person = await personOf(request, penaltyReadPermission);
    const { limit = DEFAULT_LIMIT, kind, state, ...query } = request.query;
    const page = await penalties.list(person, {
      ...query,
      kinds: kind,
      states: state,
      limit,
    });
    response.json(page as never);
  });

  router.get('/penalties/:penaltyId', async (request, response) => {
    const person = await personOf(request, penaltyReadPermission);
    const { penaltyId } = request.params;
    response.json((await penalties.read(person, penaltyId)) as never);
  });

  router.post('/penalties/:penaltyId/acts/:act', async (request, response) => {
    const person = await personOf(request, penaltyReadPermission);
    const { penaltyId, act } = request.params;
    // Our types say more than those the specification gives.
    const send = (code: number, body: PenaltyCase | PenaltyConflict) =>
      response.status(code).json(body as never);
    try {
      const penalty = await penalties.act(person, penaltyId, act, {
        body: request.body,
        version: versionIn(request.header('If-Match')),
        key: request.header('Idempotency-Key'),
      });
      send(200, penalty);
    } catch (error) {
      if (!(error instanceof PenaltyConflictError)) throw error;
      send(409, error.toBody());
    }
  });
}
