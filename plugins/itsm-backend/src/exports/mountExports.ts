import { pipeline } from 'node:stream/promises';
import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Writable } from 'node:stream';
import type { AccessService } from '../access';
import { noteShown } from '../audit';
import { type ItsmRouter, XLSX_MEDIA_TYPE } from '../router';
import { refuseNullCharacters } from '../tickets';
import type { TicketExport } from './TicketExport';

/** The list of tickets as a workbook; to be mounted before a ticket's route. */
export function mountExports(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    logger: LoggerService;
    exports: TicketExport;
  },
): void {
  const { access, httpAuth, logger, exports } = options;
  router.get('/tickets/export', async (request, response) => {
    const person = await access.personOf(
      await httpAuth.credentials(request, { allow: ['user'] }),
    );
    const { query } = request;
    refuseNullCharacters(query);
    const { fileName, content } = exports.exportTickets(
      person,
      {
        states: query.state,
        establishmentId: query.establishment,
        machineId: query.machine,
        timing: query.timing,
        work: query.work,
        text: query.text,
        sort: query.sort ?? 'newest',
      },
      query.language ?? 'fr',
      establishmentId => noteShown(response, establishmentId),
    );
    response
      .setHeader('Content-Type', XLSX_MEDIA_TYPE)
      .setHeader('Content-Disposition', `attachment; filename="${fileName}"`)
      .setHeader('Cache-Control', 'no-store');
    try {
      await pipeline(content, response as unknown as Writable);
    } catch (error) {
      // The head is sent: what is left is to break off, and to say so here.
      logger.warn(`The export of tickets broke off: ${error}`);
    }
  });
}
