import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  endOfLifeManagePermission,
  endOfLifeReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import type { FleetService } from '../fleet';
import { bytesOf } from '../fleet/bytesOf';
import { refuseNullCharacters } from '../http';
import type { ItsmRouter } from '../router';
import type { EndOfLifeService } from './EndOfLifeService';
import type { HardwareTableService } from './HardwareTableService';

const DEFAULT_LIMIT = 50;

/** The routes of the watch over ends of life. */
export function mountEndOfLife(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    fleet: FleetService;
    endOfLife: EndOfLifeService;
    hardwareTable: HardwareTableService;
  },
): void {
  const { fleet, endOfLife, hardwareTable } = options;
  const personOf = createPersonOf(options);

  router.get('/end-of-life/models', async (request, response) => {
    const person = await personOf(request, endOfLifeReadPermission);
    const {
      limit = DEFAULT_LIMIT,
      kind = 'hardware',
      ...query
    } = request.query;
    response.json(
      await endOfLife.listModels(person, {
        ...query,
        kind,
        limit,
        proposed: Boolean(query.proposed),
        withoutNotice: Boolean(query.withoutNotice),
      }),
    );
  });

  router.get('/end-of-life/matches', async (request, response) => {
    const person = await personOf(request, endOfLifeReadPermission);
    const { limit = DEFAULT_LIMIT, cursor, state } = request.query;
    response.json(
      await endOfLife.listMatches(person, {
        states: state ?? ['to-confirm'],
        cursor,
        limit,
      }),
    );
  });

  router.post('/end-of-life/matches', async (request, response) => {
    const person = await personOf(request, endOfLifeManagePermission);
    response.json(await endOfLife.decide(person, request.body));
  });

  router.get('/end-of-life/records', async (request, response) => {
    await personOf(request, endOfLifeReadPermission);
    const { limit = DEFAULT_LIMIT, ...query } = request.query;
    response.json(await endOfLife.listRecords({ ...query, limit }));
  });

  router.get('/end-of-life/sources', async (request, response) => {
    const person = await personOf(request, endOfLifeReadPermission);
    response.json(await endOfLife.listSources(person));
  });

  router.get('/end-of-life/table/imports', async (request, response) => {
    await personOf(request, endOfLifeReadPermission);
    const { limit = DEFAULT_LIMIT, cursor } = request.query;
    response.json(await hardwareTable.listImports({ cursor, limit }));
  });

  router.post('/end-of-life/table/imports', async (request, response) => {
    const person = await personOf(request, endOfLifeManagePermission);
    const { fileName, mode = 'complete', dryRun } = request.query;
    refuseNullCharacters({ fileName });
    const report = await hardwareTable.importTable(person, bytesOf(request), {
      fileName,
      mode,
      dryRun: Boolean(dryRun),
      language: request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en',
    });
    const isRefused = !dryRun && report.errors.length > 0;
    response.status(isRefused ? 422 : 200).json(report);
  });

  router.get('/machines/:machineId/end-of-life', async (request, response) => {
    const { scope } = await personOf(request, endOfLifeReadPermission);
    const machine = await fleet.getMachine(scope, request.params.machineId);
    response.json(await endOfLife.ofMachine(scope, machine));
  });
}
