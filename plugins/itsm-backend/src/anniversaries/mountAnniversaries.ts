import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { noticeReadPermission } from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { sendFile } from '../attachments';
import { noteShown } from '../audit';
import type { ItsmRouter } from '../router';
import type { AnniversaryListService } from './AnniversaryListService';

const DEFAULT_LIMIT = 50;
const DEFAULT_LANGUAGE = 'fr';

/** The routes of anniversary lists (E1). */
export function mountAnniversaries(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    lists: AnniversaryListService;
  },
): void {
  const { lists } = options;
  const personOf = createPersonOf(options);

  router.get('/obsolescence/lists', async (request, response) => {
    const person = await personOf(request, noticeReadPermission);
    const { establishment, cursor, limit = DEFAULT_LIMIT } = request.query;
    response.json(await lists.list(person, { establishment, cursor, limit }));
  });

  router.get('/obsolescence/lists/:listId', async (request, response) => {
    const person = await personOf(request, noticeReadPermission);
    response.json(await lists.read(person, request.params.listId));
  });

  router.get(
    '/obsolescence/lists/:listId/machines',
    async (request, response) => {
      const person = await personOf(request, noticeReadPermission);
      const { cursor, limit = DEFAULT_LIMIT } = request.query;
      response.json(
        await lists.listMachines(person, request.params.listId, {
          cursor,
          limit,
        }),
      );
    },
  );

  router.get('/obsolescence/lists/:listId/file', async (request, response) => {
    const person = await personOf(request, noticeReadPermission);
    const { format, language = DEFAULT_LANGUAGE } = request.query;
    const { establishmentId, type, ...file } = await lists.file(
      person,
      request.params.listId,
      format,
      language,
    );
    noteShown(response, establishmentId);
    sendFile(response, { ...file, mediaType: type });
  });
}
