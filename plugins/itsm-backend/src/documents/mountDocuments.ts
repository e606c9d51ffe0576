import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { PrintedDocument } from '@caih/backstage-plugin-itsm-common';
import type { Response } from 'express';
import { type AccessService, createPersonOf } from '../access';
import type { ItsmRouter } from '../router';
import type { DocumentService } from './DocumentService';
import { renderPdf } from './render';

const DEFAULT_LANGUAGE = 'fr';

/** Sends a document as a file to keep. */
async function sendPdf(
  response: Response,
  document: PrintedDocument,
): Promise<void> {
  const pdf = await renderPdf(document);
  response
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Content-Type', 'application/pdf')
    .setHeader(
      'Content-Disposition',
      `attachment; filename="${document.fileName}.pdf"`,
    )
    .send(pdf);
}

/** The routes of the documents of tickets (C4). */
export function mountDocuments(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    documents: DocumentService;
  },
): void {
  const { documents } = options;
  const personOf = createPersonOf(options);

  router.get('/tickets/:ticketId/recap.pdf', async (request, response) => {
    const person = await personOf(request);
    await sendPdf(
      response as Response,
      await documents.recap(
        person,
        request.params.ticketId,
        request.query.language ?? DEFAULT_LANGUAGE,
      ),
    );
  });

  router.get(
    '/tickets/:ticketId/interventions/:interventionId/report.pdf',
    async (request, response) => {
      const person = await personOf(request);
      const { ticketId, interventionId } = request.params;
      await sendPdf(
        response as Response,
        await documents.interventionReport(
          person,
          ticketId,
          interventionId,
          request.query.language ?? DEFAULT_LANGUAGE,
        ),
      );
    },
  );
}
