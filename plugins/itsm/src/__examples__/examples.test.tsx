import {
  createExtensionTester,
  registerMswTestHooks,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { meAs, serveFleet, ticketOf } from '../__testUtils__';
import itsmPlugin from '../alpha';
import {
  OpenIncidents,
  openIncidentsCard,
  openIncidentsModule,
} from './openIncidentsModule';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

beforeEach(() => localStorage.setItem('language', 'en'));

const HOSPITAL = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'ch-cholet',
    annotations: { 'caih.fr/finess': '490999018' },
  },
  spec: { type: 'establishment', children: [] },
};

it('shows a card of one’s own, whose links lead to tickets', async () => {
  serveFleet(server, { me: meAs('beneficiary'), tickets: [ticketOf(1)] });
  const page = createFrontendModule({
    pluginId: 'itsm',
    extensions: [
      PageBlueprint.make({
        name: 'with-card',
        params: {
          path: '/with-card',
          loader: async () => (
            <EntityProvider entity={HOSPITAL}>
              <OpenIncidents />
            </EntityProvider>
          ),
        },
      }),
    ],
  });
  renderTestApp({
    features: [itsmPlugin, openIncidentsModule, page],
    initialRouteEntries: ['/with-card'],
  });
  expect(
    await screen.findByRole('link', { name: 'Incident 1' }),
  ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000001');
});

it('puts that card on the pages of establishments alone', () => {
  const isShown = createExtensionTester(openIncidentsCard).get(
    EntityCardBlueprint.dataRefs.filterFunction,
  );
  expect(isShown?.(HOSPITAL)).toBe(true);
  expect(isShown?.({ ...HOSPITAL, metadata: { name: 'choir' } })).toBe(false);
});
