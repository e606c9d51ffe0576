import { pipeline } from 'node:stream/promises';
import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Writable } from 'node:stream';
import {
  callReadPermission,
  penaltyReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { noteShown } from '../audit';
import { refuseNullCharacters } from '../http';
import { type ItsmRouter, XLSX_MEDIA_TYPE } from '../router';
import type { CallExport } from './CallExport';
import type { PenaltyExport } from './PenaltyExport';
import type { ExportedSheet, TicketExport } from './TicketExport';

/**
 * Lists as workbooks; to be mounted before the routes of a ticket, of a call
 * and of a penalty case.
 */
export function mountExports(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    logger: LoggerService;
    exports: TicketExport;
    callExports: CallExport;
    penaltyExports: PenaltyExport;
  },
): void {
  const { logger, exports, callExports, penaltyExports } = options;
  const personOf = createPersonOf(options);

  router.get('/tickets/export', async (request, response) => {
    const person = await personOf(request);
    const { query } = request;
    refuseNullCharacters(query);
    const sheet = await exports.exportTickets(
      person,
      {
        states: query.state,
        establishmentId: query.establishment,
        machineId: query.machine,
        ageFrom: query.ageFrom,
        ageUnder: query.ageUnder,
        timing: query.timing,
        work: query.work,
        text: query.text,
        sort: query.sort ?? 'newest',
      },
      query.language ?? 'fr',
      establishmentId => noteShown(response, establishmentId),
    );
    await sendSheet(sheet, response as unknown as WorkbookResponse, logger);
  });

  router.get('/calls/export', async (request, response) => {
    const person = await personOf(request, callReadPermission);
    const { query } = request;
    refuseNullCharacters(query);
    const sheet = await callExports.exportCalls(
      person,
      {
        establishmentId: query.establishment,
        from: query.from,
        to: query.to,
      },
      query.language ?? 'fr',
      establishmentId => noteShown(response, establishmentId),
    );
    await sendSheet(sheet, response as unknown as WorkbookResponse, logger);
  });

  router.get('/penalties/export', async (request, response) => {
    const person = await personOf(request, penaltyReadPermission);
    const { kind, state, language = 'fr', ...query } = request.query;
    const sheet = await penaltyExports.exportPenalties(
      person,
      { ...query, kinds: kind, states: state },
      language,
      establishmentId => noteShown(response, establishmentId),
    );
    await sendSheet(sheet, response as unknown as WorkbookResponse, logger);
  });
}

/** What of a response a workbook needs; the typed router's differ by route. */
export type WorkbookResponse = Writable & {
  setHeader(name: string, value: string): WorkbookResponse;
};

/** Sends a workbook as it is written. */
export async function sendSheet(
  { fileName, content }: ExportedSheet,
  response: WorkbookResponse,
  logger: LoggerService,
): Promise<void> {
  response
    .setHeader('Content-Type', XLSX_MEDIA_TYPE)
    .setHeader('Content-Disposition', `attachment; filename="${fileName}"`)
    .setHeader('Cache-Control', 'no-store');
  try {
    await pipeline(content, response);
  } catch (error) {
    // The head is sent: what is left is to break off, and to say so here.
    logger.warn(`An export broke off: ${error}`);
  }
}
