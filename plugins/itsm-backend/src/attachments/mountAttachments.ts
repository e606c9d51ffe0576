import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { downloadNameOf } from '@caih/backstage-plugin-itsm-common';
import type { Request } from 'express';
import { type AccessService, createPersonOf } from '../access';
import { refuseNullCharacters } from '../http';
import type { ItsmRouter } from '../router';
import { TicketConflictError } from '../tickets';
import type { AttachmentService } from './AttachmentService';
import { contentDisposition } from './content';

/**
 * A file is never shown by the portal's own address: it is to be kept, is what
 * we say it is, and could run nothing if it were opened there all the same.
 */
export const NEVER_SHOWN = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
};

/** The routes of the files of tickets. */
export function mountAttachments(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    attachments: AttachmentService;
  },
): void {
  const { attachments } = options;
  const personOf = createPersonOf(options);

  router.post('/tickets/:ticketId/attachments', async (request, response) => {
    const person = await personOf(request);
    const { fileName, internal = false } = request.query;
    refuseNullCharacters({ fileName });
    const { ticketId } = request.params;
    try {
      const receipt = await attachments.attach(person, {
        ticketId,
        fileName,
        content: bytesOf(request),
        internal,
        idempotencyKey: request.header('Idempotency-Key') ?? '',
      });
      response
        .status(201)
        .setHeader(
          'Location',
          `${request.baseUrl}/tickets/${ticketId}/attachments/${receipt.attachmentId}`,
        );
      // Our types say more than the specification's.
      response.json(receipt as never);
    } catch (error) {
      if (!(error instanceof TicketConflictError)) throw error;
      response.status(409).json(error.toBody() as never);
    }
  });

  router.get(
    '/tickets/:ticketId/attachments/:attachmentId',
    async (request, response) => {
      const person = await personOf(request);
      const { ticketId, attachmentId } = request.params;
      const { attachment, content } = await attachments.read(
        person,
        ticketId,
        attachmentId,
      );
      const { fileName, mediaType } = attachment;
      const name = downloadNameOf(fileName, mediaType, attachmentId);
      for (const [header, value] of Object.entries(NEVER_SHOWN)) {
        response.setHeader(header, value);
      }
      response.setHeader('Content-Type', mediaType);
      response.setHeader('Content-Disposition', contentDisposition(name));
      response.setHeader('Content-Length', content.length);
      response.end(content);
    },
  );
}

/** The body of a request that carries a file. */
export function bytesOf(request: Pick<Request, 'body'>): Buffer {
  const body: unknown = request.body;
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
