import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type Evolution,
  type EvolutionConflict,
  evolutionManagePermission,
  technicalStateReadPermission,
  technicalStateUpdatePermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { versionIn } from '../http';
import type { ItsmRouter } from '../router';
import type { ComponentService } from './ComponentService';
import type { EvolutionService } from './EvolutionService';
import { EvolutionConflictError } from './technicalErrors';

const DEFAULT_LIMIT = 50;

/** The routes of the technical state of machines, and of its evolutions. */
export function mountTechnicalState(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    components: ComponentService;
    evolutions: EvolutionService;
  },
): void {
  const { components, evolutions } = options;
  const personOf = createPersonOf(options);

  router.get(
    '/machines/:machineId/technical-state',
    async (request, response) => {
      const person = await personOf(request, technicalStateReadPermission);
      response.json(await components.read(person, request.params.machineId));
    },
  );

  router.post(
    '/machines/:machineId/technical-state/components',
    async (request, response) => {
      const person = await personOf(request, technicalStateUpdatePermission);
      const { machineId } = request.params;
      const state = await components.add(person, machineId, request.body);
      response.status(201).json(state);
    },
  );

  router.put(
    '/machines/:machineId/technical-state/components/:componentId/installed',
    async (request, response) => {
      const person = await personOf(request, technicalStateUpdatePermission);
      const { machineId, componentId } = request.params;
      response.json(
        await components.sayInstalled(person, machineId, componentId, {
          body: request.body,
          version: versionIn(request.header('If-Match')),
        }),
      );
    },
  );

  router.put(
    '/machines/:machineId/technical-state/components/:componentId/levels',
    async (request, response) => {
      const person = await personOf(request, evolutionManagePermission);
      const { machineId, componentId } = request.params;
      response.json(
        await components.sayLevels(person, machineId, componentId, {
          body: request.body,
          version: versionIn(request.header('If-Match')),
        }),
      );
    },
  );

  router.post(
    '/machines/:machineId/technical-state/components/:componentId/removal',
    async (request, response) => {
      const person = await personOf(request, technicalStateUpdatePermission);
      const { machineId, componentId } = request.params;
      response.json(await components.remove(person, machineId, componentId));
    },
  );

  router.post('/machines/:machineId/evolutions', async (request, response) => {
    const person = await personOf(request, evolutionManagePermission);
    const evolution = await evolutions.propose(
      person,
      request.params.machineId,
      request.body,
      request.header('Idempotency-Key') ?? '',
    );
    response.status(201).json(evolution as never);
  });

  router.get('/evolutions', async (request, response) => {
    const person = await personOf(request, technicalStateReadPermission);
    const { limit = DEFAULT_LIMIT, state, ...query } = request.query;
    const page = await evolutions.list(person, {
      ...query,
      states: state,
      limit,
    });
    response.json(page);
  });

  router.get('/evolutions/:evolutionId', async (request, response) => {
    const person = await personOf(request, technicalStateReadPermission);
    const { evolutionId } = request.params;
    response.json((await evolutions.read(person, evolutionId)) as never);
  });

  router.post(
    '/evolutions/:evolutionId/acts/:act',
    async (request, response) => {
      const person = await personOf(request, technicalStateReadPermission);
      const { evolutionId, act } = request.params;
      // Our types say more than those the specification gives.
      const send = (code: number, body: Evolution | EvolutionConflict) =>
        response.status(code).json(body as never);
      try {
        const evolution = await evolutions.act(person, evolutionId, act, {
          body: request.body,
          version: versionIn(request.header('If-Match')),
          key: request.header('Idempotency-Key'),
        });
        send(200, evolution);
      } catch (error) {
        if (!(error instanceof EvolutionConflictError)) throw error;
        send(409, error.toBody());
      }
    },
  );
}
