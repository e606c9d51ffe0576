import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { type SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import {
  DEFAULT_ATTACHMENT_RULES,
  grantsOf,
  type Role,
  type TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { SetupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { itsmApiFactory } from '../../../apis';
import { rootRouteRef, ticketRouteRef } from '../../../routes';
import { TicketPage } from '../TicketPage';
import { PEOPLE, refOf, type TestDesk } from './TestDesk';

/** As long after its closure as a ticket may be reopened. */
const REOPEN_DAYS = 30;

/** Answers the API from a desk in memory, to someone in a role. */
export function serveDesk(server: SetupServer, desk: TestDesk, role: Role) {
  server.use(
    http.get('*/api/itsm/me', () =>
      HttpResponse.json({
        now: desk.now,
        ref: refOf(PEOPLE[role]),
        name: PEOPLE[role],
        role,
        establishments: [],
        portal: 'shared',
        allEstablishments: false,
        permissions: grantsOf([role]).map(({ permission }) => permission.name),
        rules: {
          reopenDays: REOPEN_DAYS,
          declaredInstantHours: 24,
          approvalByReferentOnly: false,
          warningShare: 0.75,
          attachments: DEFAULT_ATTACHMENT_RULES,
        },
      }),
    ),
    http.get('*/api/itsm/machines/:id/attached', ({ params }) =>
      HttpResponse.json({
        now: desk.now,
        machineId: params.id,
        establishmentId: '490999018',
        mayChange: false,
        category: 'server-x86',
        attachedTo: [],
        attached: [],
      }),
    ),
    http.get('*/api/itsm/establishments/:id/profile', ({ params }) =>
      HttpResponse.json({
        now: desk.now,
        establishmentId: params.id,
        revision: 0,
        place: { timeZone: 'Europe/Paris', holidayRegion: 'FR' },
        contacts: [],
        singleContact: null,
        dataMedia: 'kept',
        remarks: null,
        writable: [],
      }),
    ),
    http.get('*/api/itsm/establishments/:id/rules', ({ params }) =>
      HttpResponse.json({
        now: desk.now,
        establishmentId: params.id,
        today: desk.now.slice(0, 10),
        timeZone: 'Europe/Paris',
        rules: [],
        mayPublish: false,
        mayAccept: role === 'contractor',
      }),
    ),
    http.get('*/api/itsm/machines', () =>
      HttpResponse.json({
        now: desk.now,
        items: [
          { id: 'm-2', name: 'SRV-PACS-02', maker: 'HPE', model: 'DL380' },
        ],
        nextCursor: null,
      }),
    ),
    http.get(`*/api/itsm/tickets/${desk.number}`, () =>
      HttpResponse.json(desk.ticket(role)),
    ),
    http.get(`*/api/itsm/tickets/${desk.number}/messages`, () =>
      HttpResponse.json({ now: desk.now, items: [] }),
    ),
    http.get(
      `*/api/itsm/tickets/${desk.number}/attachments/:attachmentId`,
      () => new HttpResponse(new Blob(['bytes'], { type: 'image/jpeg' })),
    ),
    http.post(
      `*/api/itsm/tickets/${desk.number}/attachments`,
      async ({ request }) => {
        const query = new URL(request.url).searchParams;
        const { status, body } = desk.act(
          role,
          'attach',
          {
            fileName: query.get('fileName'),
            ...(query.get('internal') === 'true' && { internal: true }),
          },
          undefined,
        );
        return status === 200
          ? HttpResponse.json(
              { attachmentId: `a-${desk.events.length}`, ticket: body },
              { status: 201 },
            )
          : HttpResponse.json(body as object, { status });
      },
    ),
    http.post(
      `*/api/itsm/tickets/${desk.number}/acts/:act`,
      async ({ params, request }) => {
        const version = /\d+/.exec(request.headers.get('If-Match') ?? '')?.[0];
        const { status, body } = desk.act(
          role,
          params.act as TicketAct,
          await request.json(),
          version === undefined ? undefined : Number(version),
        );
        return HttpResponse.json(body as object, { status });
      },
    ),
  );
}

/** The page of an entity, where the names of machines lead. */
const catalogPlugin = createFrontendPlugin({
  pluginId: 'catalog',
  routes: { catalogEntity: entityRouteRef },
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/catalog/:namespace/:kind/:name',
        title: 'Entity',
        routeRef: entityRouteRef,
        loader: async () => <p>Entity</p>,
      },
    }),
  ],
});

/** Shows the page of a ticket in an app of the new frontend system. */
export async function renderTicket(
  number: string,
  options: {
    language?: 'fr' | 'en';
    tab?: string;
    /** The form that the address asks for. */
    act?: TicketAct;
    /** Absent: an app without the signals plugin. */
    signals?: SignalApi;
  } = {},
): Promise<void> {
  const { language = 'fr', tab, act, signals } = options;
  const query = new URLSearchParams({
    ...(tab && { tab }),
    ...(act && { act }),
  });
  // The app remembers the language of the test before.
  localStorage.clear();
  renderTestApp({
    features: [
      catalogPlugin,
      createFrontendPlugin({
        pluginId: 'itsm',
        routes: { root: rootRouteRef, ticket: ticketRouteRef },
        extensions: [
          ApiBlueprint.make({ params: define => define(itsmApiFactory) }),
          ...(signals
            ? [
                ApiBlueprint.make({
                  name: 'signals',
                  params: define =>
                    define({
                      api: signalApiRef,
                      deps: {},
                      factory: () => signals,
                    }),
                }),
              ]
            : []),
          PageBlueprint.make({
            params: {
              path: '/itsm',
              title: 'Incidents',
              routeRef: rootRouteRef,
              loader: async () => (
                <Routes>
                  <Route path="/tickets/:ticketId" element={<TicketPage />} />
                </Routes>
              ),
            },
          }),
        ],
      }),
    ],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                defaultLanguage: language,
                availableLanguages: ['fr', 'en'],
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
    initialRouteEntries: [`/itsm/tickets/${number}?${query}`],
  });
  await screen.findByTestId('whose-move', {}, { timeout: 10_000 });
}
