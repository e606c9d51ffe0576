import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type MessagePage,
  type MessagePreferences,
  messageReadPermission,
  messageResendPermission,
  type TicketMessages,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { FieldError, refuseNullCharacters } from '../http';
import type { ItsmRouter } from '../router';
import type { MessageService } from './MessageService';

const DEFAULT_LIMIT = 50;

/**
 * Sends an answer. Our types say more than those the specification gives
 * (which let every object have other members), so the router cannot compare.
 */
function answer(
  response: { json(body: never): unknown },
  body: MessagePage | MessagePreferences | TicketMessages,
): void {
  response.json(body as never);
}

/** The routes of messages and of how one wants to be told. */
export function mountMessages(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    messages: MessageService;
  },
): void {
  const { messages } = options;
  const personOf = createPersonOf(options);

  router.get('/me/preferences', async (request, response) => {
    answer(response, await messages.preferences(await personOf(request)));
  });

  router.put('/me/preferences', async (request, response) => {
    const { language, unwanted, unwantedInPortal = [] } = request.body;
    answer(
      response,
      await messages.savePreferences(await personOf(request), {
        language,
        unwanted: [...new Set(unwanted)],
        unwantedInPortal: [...new Set(unwantedInPortal)],
      }),
    );
  });

  router.get('/messages', async (request, response) => {
    const person = await personOf(request, messageReadPermission);
    const { state, kind, cursor, limit = DEFAULT_LIMIT } = request.query;
    refuseNullCharacters(request.query);
    response.setHeader('Cache-Control', 'no-store');
    answer(
      response,
      await messages.list(person, {
        state,
        kind,
        establishmentId: request.query.establishment,
        cursor,
        limit,
      }),
    );
  });

  router.post('/messages/resend', async (request, response) => {
    const person = await personOf(request, messageResendPermission);
    const { ids, kind } = request.body;
    refuseNullCharacters({ ids: (ids ?? []).join('') });
    if ((ids === undefined) === (kind === undefined)) {
      throw new FieldError(
        'ids',
        'required',
        'Give the ids of dead messages, or a kind, and not both',
      );
    }
    const resent = await messages.resend(
      person,
      ids === undefined ? { kind: kind! } : { ids },
    );
    response.json({ ...resent });
  });

  router.get('/tickets/:ticketId/messages', async (request, response) => {
    const person = await personOf(request);
    response.setHeader('Cache-Control', 'no-store');
    answer(response, await messages.ofTicket(person, request.params.ticketId));
  });
}
