import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type EstablishmentProfile,
  establishmentReadPermission,
  establishmentUpdatePermission,
  type ProfileConflict,
} from '@caih/backstage-plugin-itsm-common';
import type { Request, Response } from 'express';
import { type AccessService, createPersonOf, type Person } from '../access';
import { versionIn } from '../http';
import type { ItsmRouter } from '../router';
import { ProfileConflictError } from './profileErrors';
import type { PartRequest, ProfileService } from './ProfileService';

const DEFAULT_LIMIT = 50;

/** Our types say more than those the specification gives. */
function answer(
  response: { json(body: never): unknown },
  body: EstablishmentProfile | ProfileConflict,
): void {
  response.json(body as never);
}

type Write = (
  person: Person,
  request: PartRequest,
) => Promise<EstablishmentProfile>;

/**
 * The routes of an establishment's page. Numbers and addresses of people are
 * nothing for a cache.
 */
export function mountEstablishments(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    profiles: ProfileService;
  },
): void {
  const { profiles } = options;
  const personOf = createPersonOf(options);
  const readerOf = (request: Pick<Request, 'headers'>) =>
    personOf(request, establishmentReadPermission);

  const show = (
    response: Pick<Response, 'setHeader'> & { json(body: never): unknown },
    profile: EstablishmentProfile,
  ) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('ETag', `"${profile.revision}"`);
    answer(response, profile);
  };

  /** One part of the page, against the revision one looked at. */
  const writing =
    (write: Write) =>
    async (
      request: Pick<Request, 'headers' | 'body' | 'header'> & {
        params: { establishmentId: string };
      },
      response: Pick<Response, 'setHeader'> & {
        json(body: never): unknown;
        status(code: 409): { json(body: never): unknown };
      },
    ) => {
      const person = await personOf(request, establishmentUpdatePermission);
      try {
        const profile = await write(person, {
          establishmentId: request.params.establishmentId,
          revision: versionIn(request.header('If-Match')),
          body: request.body,
        });
        show(response, profile);
      } catch (error) {
        if (!(error instanceof ProfileConflictError)) throw error;
        answer(response.status(409), error.toBody());
      }
    };

  router.get('/establishments/ticket-counts', async (request, response) => {
    const person = await readerOf(request);
    response.setHeader('Cache-Control', 'no-store');
    response.json(
      await profiles.countTickets(person, request.query.establishment),
    );
  });

  router.get(
    '/establishments/:establishmentId/local-referents',
    async (request, response) => {
      const person = await readerOf(request);
      response.setHeader('Cache-Control', 'no-store');
      response.json(
        await profiles.listLocalReferents(
          person,
          request.params.establishmentId,
        ),
      );
    },
  );

  router.get(
    '/establishments/:establishmentId/profile',
    async (request, response) => {
      const person = await readerOf(request);
      show(
        response,
        await profiles.read(person, request.params.establishmentId),
      );
    },
  );

  router.put(
    '/establishments/:establishmentId/contacts',
    writing((person, request) => profiles.writeContacts(person, request)),
  );
  router.put(
    '/establishments/:establishmentId/standing-choices',
    writing((person, request) =>
      profiles.writeStandingChoices(person, request),
    ),
  );
  router.put(
    '/establishments/:establishmentId/single-contact',
    writing((person, request) => profiles.writeSingleContact(person, request)),
  );

  router.get(
    '/establishments/:establishmentId/changes',
    async (request, response) => {
      const person = await readerOf(request);
      const { cursor, limit = DEFAULT_LIMIT } = request.query;
      response.setHeader('Cache-Control', 'no-store');
      response.json(
        (await profiles.listChanges(person, request.params.establishmentId, {
          cursor,
          limit,
        })) as never,
      );
    },
  );
}
