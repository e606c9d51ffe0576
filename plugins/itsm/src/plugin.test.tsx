import { registerMswTestHooks, renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { TestApiProvider } from '@backstage/test-utils';
import { meAs, serveFleet, ticketOf } from './__testUtils__';
import { ItsmPage, isHardware, itsmPlugin } from './index';
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
    { routeEntries: [at], mountedRoutes: { '/itsm': rootRouteRef } },
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

  it('tells hardware from other resources', () => {
    const entity = (kind: string, type: string) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'one' },
      spec: { type },
    });
    expect(isHardware(entity('Resource', 'hardware'))).toBe(true);
    expect(isHardware(entity('Resource', 'database'))).toBe(false);
    expect(isHardware(entity('Component', 'hardware'))).toBe(false);
  });
});
