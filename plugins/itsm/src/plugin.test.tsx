import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import {
  TestApiProvider,
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import type { DeskFind } from '@caih/backstage-plugin-itsm-common';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { meAs, serveFleet, ticketOf } from './__testUtils__';
import { TestDesk, serveDesk } from './components/TicketPage/__testUtils__';
import {
  EntityHardwareContractCard,
  EntityTicketsContent,
  ItsmPage,
  ItsmSearchResultListItem,
  isHardware,
  itsmPlugin,
} from './index';
import { rootRouteRef } from './routes';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const client = new ItsmClient({
  discoveryApi: { getBaseUrl: async () => 'http://localhost:7007/api/itsm' },
  fetchApi: { fetch: (...args) => fetch(...args) },
});

const mount = (at: string) =>
  renderInTestApp(
    <TestApiProvider apis={[[itsmApiRef, client]]}>
      <Routes>
        <Route path="/itsm/*" element={<ItsmPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/itsm': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );

describe('in a legacy app', () => {
  it('brings its API and its routes', () => {
    expect(Array.from(itsmPlugin.getApis(), one => one.api.id)).toEqual([
      'plugin.itsm.service',
    ]);
    expect(Object.keys(itsmPlugin.routes)).toEqual([
      'root',
      'declare',
      'ticket',
      'notice',
      'establishment',
      'fleet',
      'importInventory',
      'serviceLevels',
    ]);
  });

  it('shows the list with a header of its own', async () => {
    serveFleet(server, { me: meAs('beneficiary'), tickets: [ticketOf(1)] });
    await mount('/itsm');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Incidents' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Incident 1')).toBeInTheDocument();
  });

  it('shows the declaration', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    await mount('/itsm/new');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Declare an incident',
      }),
    ).toBeInTheDocument();
    expect(await screen.findByLabelText(/^Machine/)).toBeInTheDocument();
  });

  it('shows a ticket under its number', async () => {
    const desk = new TestDesk('2026-11-23T09:00:00Z', {}, 'INC-2026-000009');
    serveDesk(server, desk, 'beneficiary');
    await mount('/itsm/tickets/INC-2026-000009');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'INC-2026-000009' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Serveur du dossier patient arrêté'),
    ).toBeInTheDocument();
  });

  it('brings the card and the tab of a machine', async () => {
    serveFleet(server, { me: meAs('beneficiary'), tickets: [ticketOf(1)] });
    await renderInTestApp(
      <TestApiProvider apis={[[itsmApiRef, client]]}>
        <EntityProvider
          entity={{
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Resource',
            metadata: {
              name: 'hw-m-1',
              annotations: { 'caih.fr/machine-id': 'm-1' },
            },
            spec: { type: 'hardware' },
          }}
        >
          <EntityHardwareContractCard />
          <EntityTicketsContent />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/itsm': rootRouteRef } },
    );
    expect(await screen.findByText('BC-2025-042')).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'INC-2026-000001' }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000001');
  });

  it('draws what the search finds of the desk’s, among the items of its page', async () => {
    const title = 'INC-2026-000123 Mémoire défaillante';
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={[
          {
            type: 'itsm-ticket',
            document: {
              what: 'ticket',
              title,
              text: '',
              location: '/elsewhere',
              number: 'INC-2026-000123',
              state: 'registered',
              machine: 'srv-01',
              otherMachines: 0,
              establishment: 'CHU de Nantes',
              registeredAt: '2026-11-23T08:00:00Z',
              closedAt: '',
              off: '',
            } as DeskFind,
          },
          {
            type: 'software-catalog',
            document: { title: 'A component', text: '', location: '/else' },
          },
        ]}
      >
        <ItsmSearchResultListItem />
      </SearchResultListItemExtensions>,
      { mountedRoutes: { '/itsm': rootRouteRef } },
    );
    expect(await screen.findByRole('link', { name: title })).toHaveAttribute(
      'href',
      '/itsm/tickets/INC-2026-000123',
    );
    expect(screen.getByText('CHU de Nantes')).toBeInTheDocument();
    expect(screen.getByText('A component')).toBeInTheDocument();
  });

  it('tells hardware from other resources', () => {
    const entity = (kind: string, type: string, more: object = {}) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'one' },
      spec: { type, ...more },
    });
    expect(isHardware(entity('Resource', 'hardware'))).toBe(true);
    expect(isHardware(entity('Resource', 'database'))).toBe(false);
    expect(isHardware(entity('Component', 'hardware'))).toBe(false);
    expect(isHardware(entity('Resource', 'software'))).toBe(false);
    expect(
      isHardware(
        entity('Resource', 'software', { hardware: { category: 'sds' } }),
      ),
    ).toBe(true);
  });
});
