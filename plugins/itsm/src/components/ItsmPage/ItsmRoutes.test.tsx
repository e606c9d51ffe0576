import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  registerMswTestHooks,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import type { ServiceLevels } from '@caih/backstage-plugin-itsm-common';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import {
  ANSWERS_BY_OPERATION,
  serveRecorded,
} from '../../__testUtils__/recordedDesk';
import { rootRouteRef } from '../../routes';
import { ItsmPage } from './ItsmPage';

const server = setupServer();
registerMswTestHooks(server);
// Pages are fetched when they are opened: the first of each costs a while.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const client = new ItsmClient({
  discoveryApi: { getBaseUrl: async () => 'http://localhost:7007/api/itsm' },
  fetchApi: { fetch: (...args) => fetch(...args) },
});

it('says whose levels are in view as long as they are, and of no other section', async () => {
  serveRecorded(server);
  const levels = ANSWERS_BY_OPERATION.get('getServiceLevels') as ServiceLevels;
  server.use(
    http.get('*/api/itsm/service-levels', () =>
      HttpResponse.json({
        ...levels,
        scale: 'establishment',
        establishment: { id: '440999019', name: 'CHU de Nantes' },
      } satisfies ServiceLevels),
    ),
  );
  localStorage.setItem('language', 'en');
  await renderInTestApp(
    <TestApiProvider apis={[[itsmApiRef, client]]}>
      <Routes>
        <Route path="/itsm/*" element={<ItsmPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: ['/itsm/service-levels?span=3&establishment=440999019'],
      mountedRoutes: {
        '/itsm': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  const title = (name: string) =>
    screen.findByRole('heading', { level: 1, name });
  expect(await title('Service levels · CHU de Nantes')).toBeVisible();
  const sections = screen.getByRole('navigation', {
    name: 'Sections of the desk',
  });
  const fleet = within(sections).getByRole('link', { name: 'Fleet' });
  await userEvent.click(fleet);
  expect(await title('Fleet')).toBeVisible();
  expect(fleet).toHaveFocus();
});
