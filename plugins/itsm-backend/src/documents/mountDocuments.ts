import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { TicketDocument } from '@caih/backstage-plugin-itsm-common';
import type { Request, Response } from 'express';
import type { AccessService, Person } from '../access';
import type { ItsmRouter } from '../router';
import type { DocumentService } from './DocumentService';
import { renderPdf } from './render';

const DEFAULT_LANGUAGE = 'fr';

/** Sends a document as a file to keep. */
async function sendPdf(
  response: Response,
  document: TicketDocument,
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
  const { access, httpAuth, documents } = options;

  // The typed router's requests differ by route; who asks does not.
  const personOf = async (request: Pick<Request, 'headers'>): Promise<Person> =>
    access.personOf(
      await httpAuth.credentials(request as Request, { allow: ['user'] }),
    );

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
