import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  establishmentReadPermission,
  machineApplyPermission,
  machineReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  type AccessService,
  createPersonOf,
  createPluginAssertion,
  type Scope,
} from '../access';
import type { ItsmRouter } from '../router';
import { bytesOf } from './bytesOf';
import type { CompositionService } from './composition';
import type { FleetService } from './FleetService';
import type { ImportService } from './import';

const DEFAULT_LIMIT = 50;

const CATALOG_SCOPE: Scope = {
  kind: 'all',
  why: 'the catalog follows the whole fleet',
};

/** The routes of establishments and machines. */
export function mountFleet(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    fleet: FleetService;
    imports: ImportService;
    composition: CompositionService;
  },
): void {
  const { httpAuth, fleet, imports, composition } = options;
  const personOf = createPersonOf(options);

  const assertCatalog = createPluginAssertion(
    httpAuth,
    'catalog',
    'Only the catalog may follow the whole fleet',
  );

  router.get('/establishments', async (request, response) => {
    const { scope } = await personOf(request, establishmentReadPermission);
    const { text, cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(
      await fleet.listEstablishments(scope, { text, cursor, limit }),
    );
  });

  router.get('/establishments/:establishmentId', async (request, response) => {
    const { scope } = await personOf(request, establishmentReadPermission);
    response.json(
      await fleet.getEstablishment(scope, request.params.establishmentId),
    );
  });

  router.get('/machines', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    const { limit = DEFAULT_LIMIT, ...filters } = request.query;
    response.json(await fleet.listMachines(scope, { ...filters, limit }));
  });

  router.get('/machines/composition', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    response.json(await composition.compositionOf(scope, request.query));
  });

  router.get('/machines/changes', async (request, response) => {
    await assertCatalog(request);
    const { after, limit = DEFAULT_LIMIT } = request.query;
    response.json(await fleet.listChanges(CATALOG_SCOPE, { after, limit }));
  });

  router.get('/machines/of-entity', async (request, response) => {
    await assertCatalog(request);
    response.json(
      await fleet.getMachineOfEntity(CATALOG_SCOPE, request.query.entity),
    );
  });

  router.post('/machines/import', async (request, response) => {
    const person = await personOf(request, machineApplyPermission);
    const report = await imports.importWorkbook(person, bytesOf(request), {
      dryRun: Boolean(request.query.dryRun),
      language: request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en',
    });
    response.status(report.errors.length > 0 ? 422 : 200).json(report);
  });

  router.get('/machines/:machineId', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    response.json(await fleet.getMachine(scope, request.params.machineId));
  });

  router.get('/machines/:machineId/terms', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    response.json(await fleet.termsOf(scope, request.params.machineId));
  });
}
