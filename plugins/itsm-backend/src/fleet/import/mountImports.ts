import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { machineReadPermission } from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../../access';
import { contentDisposition, sendFile } from '../../attachments';
import { noteShown } from '../../audit';
import { refuseNullCharacters } from '../../http';
import { type ItsmRouter, XLSX_MEDIA_TYPE } from '../../router';
import { bytesOf } from '../bytesOf';
import type { FleetService } from '../FleetService';
import type { BulkEditService } from './BulkEditService';
import type { InventoryBooks } from './InventoryBooks';
import type { InventoryService } from './InventoryService';
import type { InventoryWork } from './InventoryWork';

const DEFAULT_LIMIT = 50;

const MEDIA_TYPES = {
  xlsx: XLSX_MEDIA_TYPE,
  csv: 'text/csv; charset=utf-8',
};

/** The routes of imports; to be mounted before a machine's route. */
export function mountImports(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    logger: LoggerService;
    fleet: FleetService;
    inventories: InventoryService;
    work: InventoryWork;
    books: InventoryBooks;
    bulkEdits: BulkEditService;
  },
): void {
  const { logger, fleet, inventories, work, books, bulkEdits } = options;
  const personWho = createPersonOf(options);
  const personOf = (request: Parameters<typeof personWho>[0]) =>
    personWho(request, machineReadPermission);

  router.get('/imports', async (request, response) => {
    const person = await personOf(request);
    const { establishment, cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(
      await inventories.list(person, { establishment, cursor, limit }),
    );
  });

  router.post('/imports', async (request, response) => {
    const person = await personOf(request);
    const { establishment, fileName } = request.query;
    refuseNullCharacters({ fileName });
    const created = await inventories.create(person, {
      establishmentId: establishment,
      fileName,
      content: bytesOf(request),
    });
    response
      .status(201)
      .setHeader('Location', `${request.baseUrl}/imports/${created.id}`);
    response.json(created);
  });

  router.post('/imports/bulk-edits', async (request, response) => {
    const person = await personOf(request);
    const { machines, changes } = request.body;
    const asked = 'ids' in machines ? machines : machines.filter;
    refuseNullCharacters(asked);
    refuseNullCharacters(changes);
    const created = await bulkEdits.create(person, {
      filter: await fleet.filterOf(person.scope, asked),
      changes,
      language: request.query.language ?? 'fr',
    });
    response
      .status(201)
      .setHeader('Location', `${request.baseUrl}/imports/${created.id}`);
    response.json(created);
  });

  router.get('/imports/template', async (request, response) => {
    const person = await personOf(request);
    const { establishment, machines = false, language = 'fr' } = request.query;
    const { fileName, content } = await books.template(person, establishment, {
      withMachines: machines,
      language,
    });
    noteShown(response, establishment);
    sendFile(response, { fileName, content, mediaType: XLSX_MEDIA_TYPE });
  });

  router.get('/imports/:importId', async (request, response) => {
    const person = await personOf(request);
    response.json(await inventories.get(person, request.params.importId));
  });

  router.post('/imports/:importId/check', async (request, response) => {
    const person = await personOf(request);
    response.json(
      await work.check(person, request.params.importId, request.body),
    );
  });

  router.get('/imports/:importId/lines', async (request, response) => {
    const person = await personOf(request);
    const {
      outcome,
      cursor,
      language = 'fr',
      limit = DEFAULT_LIMIT,
    } = request.query;
    const { importId } = request.params;
    const { establishment_id } = await inventories.find(person, importId);
    noteShown(response, establishment_id);
    response.json(
      await inventories.listLines(person, importId, {
        outcomes: outcome,
        language,
        cursor,
        limit,
      }),
    );
  });

  router.post('/imports/:importId/apply', async (request, response) => {
    const person = await personOf(request);
    response.json(
      await work.apply(person, request.params.importId, request.body),
    );
  });

  router.get('/imports/:importId/file', async (request, response) => {
    const person = await personOf(request);
    const { row, content } = await inventories.readFile(
      person,
      request.params.importId,
    );
    noteShown(response, row.establishment_id);
    sendFile(response, {
      fileName: row.file_name,
      content,
      mediaType: MEDIA_TYPES[row.format],
    });
  });

  router.get('/imports/:importId/corrections', async (request, response) => {
    const person = await personOf(request);
    const { importId } = request.params;
    const { language = 'fr' } = request.query;
    const { establishment_id } = await inventories.find(person, importId);
    const { fileName, content, format } = await books.corrections(
      person,
      importId,
      language,
    );
    noteShown(response, establishment_id);
    sendFile(response, { fileName, content, mediaType: MEDIA_TYPES[format] });
  });

  router.get('/machines/export', async (request, response) => {
    const { scope } = await personOf(request);
    const { language = 'fr', ...asked } = request.query;
    refuseNullCharacters(asked);
    const { fileName, content } = books.export(
      scope,
      await fleet.filterOf(scope, asked),
      language,
      establishmentId => noteShown(response, establishmentId),
    );
    response
      .setHeader('Content-Type', XLSX_MEDIA_TYPE)
      .setHeader('Content-Disposition', contentDisposition(fileName))
      .setHeader('Cache-Control', 'no-store');
    try {
      await pipeline(content, response as unknown as Writable);
    } catch (error) {
      // The head is sent: what is left is to break off, and to say so here.
      logger.warn(`The export of machines broke off: ${error}`);
    }
  });
}
