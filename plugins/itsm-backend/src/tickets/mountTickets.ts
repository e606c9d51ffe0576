import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type {
  ApiConflict,
  Explanation,
  Ticket,
  TicketAct,
  TicketPage,
  TicketPreview,
} from '@caih/backstage-plugin-itsm-common';
import type { Response } from 'express';
import { type AccessService, createPersonOf } from '../access';
import { refuseNullCharacters, versionIn } from '../http';
import type { ItsmRouter } from '../router';
import { TicketConflictError, type TicketService } from './service';

const DEFAULT_LIMIT = 50;

/**
 * Sends an answer. Our types say more than those the specification gives
 * (which let every object have other members), so the router cannot compare.
 */
function answer(
  response: { json(body: never): unknown },
  body: ApiConflict | Explanation | Ticket | TicketPage | TicketPreview,
): void {
  response.json(body as never);
}

/**
 * The routes of the tickets. Comments neither need nor raise a version, so
 * the ETag is for `If-Match` alone: nothing here is kept by a cache.
 */
export function mountTickets(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    tickets: TicketService;
  },
): void {
  const { httpAuth, tickets } = options;
  const personOf = createPersonOf(options);

  const neverCached = (response: Pick<Response, 'setHeader'>) =>
    response.setHeader('Cache-Control', 'no-store');

  router.get('/tickets', async (request, response) => {
    const person = await personOf(request);
    const { query } = request;
    refuseNullCharacters(query);
    neverCached(response);
    answer(
      response,
      await tickets.list(person, {
        states: query.state,
        establishmentId: query.establishment,
        machineId: query.machine,
        ageFrom: query.ageFrom,
        ageUnder: query.ageUnder,
        timing: query.timing,
        mediation: query.mediation,
        work: query.work,
        text: query.text,
        sort: query.sort ?? 'newest',
        cursor: query.cursor,
        limit: query.limit ?? DEFAULT_LIMIT,
      }),
    );
  });

  router.post('/tickets', async (request, response) => {
    const person = await personOf(request);
    const ticket = await tickets.register(
      person,
      request.body,
      request.header('Idempotency-Key') ?? '',
    );
    response
      .status(201)
      .setHeader('ETag', `"${ticket.version}"`)
      .setHeader('Location', `${request.baseUrl}/tickets/${ticket.id}`);
    answer(response, ticket);
  });

  router.get('/tickets/counts', async (request, response) => {
    const person = await personOf(request);
    neverCached(response);
    response.json(await tickets.counts(person, request.query.establishment));
  });

  router.post('/tickets/preview', async (request, response) => {
    const person = await personOf(request);
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    answer(response, await tickets.preview(person, request.body, credentials));
  });

  router.get('/tickets/:ticketId', async (request, response) => {
    const person = await personOf(request);
    const ticket = await tickets.read(person, request.params.ticketId);
    neverCached(response);
    response.setHeader('ETag', `"${ticket.version}"`);
    answer(response, ticket);
  });

  router.get('/tickets/:ticketId/explanation', async (request, response) => {
    const person = await personOf(request);
    neverCached(response);
    answer(response, await tickets.explain(person, request.params.ticketId));
  });

  router.post('/tickets/:ticketId/acts/:act', async (request, response) => {
    const person = await personOf(request);
    try {
      const ticket = await tickets.act(person, {
        ticketId: request.params.ticketId,
        act: request.params.act as TicketAct,
        input: request.body,
        version: versionIn(request.header('If-Match')),
        idempotencyKey: request.header('Idempotency-Key'),
      });
      response.setHeader('ETag', `"${ticket.version}"`);
      answer(response, ticket);
    } catch (error) {
      if (!(error instanceof TicketConflictError)) throw error;
      answer(response.status(409), error.toBody());
    }
  });
}
