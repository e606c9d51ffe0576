import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  reportPlanPermission,
  serviceLevelReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { sendFile } from '../attachments';
import { noteShown } from '../audit';
import { LOT } from '../indicators';
import type { ItsmRouter } from '../router';
import type { MadeReport } from './ReportFiles';
import type { ReportService } from './ReportService';

const DEFAULT_LIMIT = 50;
const DEFAULT_LANGUAGE = 'fr';

type FileResponse = Parameters<typeof sendFile>[0] &
  Parameters<typeof noteShown>[0];

/** The routes of reports. */
export function mountReports(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    reports: ReportService;
  },
): void {
  const { reports } = options;
  const personOf = createPersonOf(options);

  router.get('/service-levels/file', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { format, language = DEFAULT_LANGUAGE, ...query } = request.query;
    send(response, await reports.view(person, query, format, language));
  });

  router.get('/service-levels/interventions.pdf', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { language = DEFAULT_LANGUAGE, ...query } = request.query;
    const { owners, type, ...file } = await reports.recap(
      person,
      query,
      language,
    );
    for (const owner of owners) noteShown(response as FileResponse, owner);
    sendFile(response as FileResponse, { ...file, mediaType: type });
  });

  router.get('/reports', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { limit = DEFAULT_LIMIT, ...query } = request.query;
    response.json(await reports.list(person, { ...query, limit }));
  });

  router.get('/reports/:reportId', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    response.json(await reports.read(person, request.params.reportId));
  });

  router.get('/reports/:reportId/file', async (request, response) => {
    const person = await personOf(request, serviceLevelReadPermission);
    const { format, language = DEFAULT_LANGUAGE } = request.query;
    send(
      response,
      await reports.file(person, request.params.reportId, format, language),
    );
  });

  router.post('/reports/:reportId/axes', async (request, response) => {
    const person = await personOf(request, reportPlanPermission);
    response.json(
      await reports.plan(person, request.params.reportId, request.body),
    );
  });
}

function send(
  response: FileResponse,
  { owner, type, ...file }: MadeReport & { owner: string },
): void {
  if (owner !== LOT) noteShown(response, owner);
  sendFile(response, { ...file, mediaType: type });
}
