import { EntityProvider } from '@backstage/plugin-catalog-react';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  noCounts,
  type ServiceLevels,
} from '@caih/backstage-plugin-itsm-common';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__';
import { EntityServiceLevelsCard } from '.';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-10-26T09:00:00Z';
const ESTABLISHMENT = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'ch-cholet',
    annotations: { 'caih.fr/finess': '490999018' },
  },
  spec: { type: 'establishment', children: [] },
};

const LEVELS: Partial<ServiceLevels> = {
  now: NOW,
  asOf: NOW,
  scale: 'establishment',
  counts: {
    ...noCounts(),
    closed: 42,
    rated: 40,
    'in-time': 35,
    late: 5,
    reopened: 2,
  },
};

it('names its figures as they read, and what they open', async () => {
  server.use(
    http.get('*/api/itsm/service-levels', () => HttpResponse.json(LEVELS)),
  );
  renderPage(
    <EntityProvider entity={ESTABLISHMENT}>
      <EntityServiceLevelsCard />
    </EntityProvider>,
    { at: '/catalog/default/group/ch-cholet', language: 'en' },
  );
  const rate = await screen.findByRole('link', {
    name: 'Closed in time 87.5%: open the 40 tickets',
  });
  expect(rate).toHaveTextContent('87.5%');
});
