import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { serviceLevelReadPermission } from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { noteShown } from '../audit';
import { sendSheet, type WorkbookResponse } from '../exports';
import type { ItsmRouter } from '../router';
import type { InterventionRecap } from './recap';
import type { ServiceLevelService } from './ServiceLevelService';

const DEFAULT_LIMIT = 50;
const DEFAULT_LANGUAGE = 'fr';

/** The routes of service levels (D3-D8). */
export function mountServiceLevels(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    logger: LoggerService;
    levels: ServiceLevelService;
    recap: InterventionRecap;
  },
): void {
  const { levels, logger, recap } = options;
  const personOf = createPersonOf(options);

  router.get('/service-levels', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    response.json(await levels.read(person, request.query));
  });

  router.get('/service-levels/tickets', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { limit = DEFAULT_LIMIT, ...query } = request.query;
    response.json(await levels.listTickets(person, { ...query, limit }));
  });

  router.get('/service-levels/establishments', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { limit = DEFAULT_LIMIT, ...query } = request.query;
    response.json(await levels.listEstablishments(person, { ...query, limit }));
  });

  router.get('/service-levels/calls', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    response.json(await levels.countCalls(person, request.query));
  });

  router.get('/service-levels/interventions', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { language = DEFAULT_LANGUAGE, ...query } = request.query;
    const sheet = await recap.make(person, query, language, establishmentId =>
      noteShown(response, establishmentId),
    );
    await sendSheet(sheet, response as unknown as WorkbookResponse, logger);
  });
}
