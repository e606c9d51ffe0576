import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { machineReadPermission } from '@caih/backstage-plugin-itsm-common';
import type { Response } from 'express';
import { type AccessService, createPersonOf } from '../access';
import { noteShown } from '../audit';
import { refuseNullCharacters } from '../http';
import type { ItsmRouter } from '../router';
import type { LabelFile, LabelService } from './LabelService';

const DEFAULT_LANGUAGE = 'fr';

/** The routes of labels; to be mounted before a machine's route. */
export function mountLabels(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    labels: LabelService;
  },
): void {
  const { labels } = options;
  const personOf = createPersonOf(options);

  router.get('/machines/labels.pdf', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    const { language = DEFAULT_LANGUAGE, machine, ...asked } = request.query;
    refuseNullCharacters({ ...asked, machine: machine?.join() });
    const { machines, ...file } = await labels.sheets(
      scope,
      { ...asked, ids: machine },
      language,
    );
    for (const { establishmentId } of machines) {
      noteShown(response, establishmentId);
    }
    sendPdf(response as Response, file);
  });

  router.get('/machines/:machineId/label.pdf', async (request, response) => {
    const { scope } = await personOf(request, machineReadPermission);
    const { machine, ...file } = await labels.labelOf(
      scope,
      request.params.machineId,
      request.query.language ?? DEFAULT_LANGUAGE,
    );
    noteShown(response, machine.establishmentId);
    sendPdf(response as Response, file);
  });
}

function sendPdf(response: Response, { fileName, content }: LabelFile): void {
  response
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Content-Type', 'application/pdf')
    .setHeader('Content-Disposition', `attachment; filename="${fileName}"`)
    .end(Buffer.from(content));
}
