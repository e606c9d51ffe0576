import {
  createExtensionTester,
  registerMswTestHooks,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { meAs, serveFleet, ticketOf } from './__testUtils__';
import itsmPlugin from './alpha';
import { TestDesk, serveDesk } from './components/TicketPage/__testUtils__';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const mount = (at: string) => {
  localStorage.setItem('language', 'en');
  return renderTestApp({
    features: [itsmPlugin],
    initialRouteEntries: [at],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
};

describe('in an app on the new frontend system', () => {
  it('shows the list under the framework’s header', async () => {
    serveFleet(server, { me: meAs('beneficiary'), tickets: [ticketOf(1)] });
    mount('/itsm');
    expect(await screen.findByText('Incident 1')).toBeInTheDocument();
    expect(screen.getByRole('main')).toBeInTheDocument();
  });

  it('shows the declaration', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    mount('/itsm/new');
    expect(await screen.findByLabelText(/^Machine/)).toBeInTheDocument();
  });

  it('shows a ticket by its number', async () => {
    const desk = new TestDesk('2026-11-23T09:00:00Z', {}, 'INC-2026-000009');
    serveDesk(server, desk, 'beneficiary');
    mount('/itsm/tickets/INC-2026-000009');
    expect(
      await screen.findByText('Serveur du dossier patient arrêté'),
    ).toBeInTheDocument();
  });

  it('says so where an address leads nowhere', async () => {
    mount('/itsm/nowhere/at-all');
    expect(
      await screen.findByText('This address leads to no page of the desk.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the incidents' }),
    ).toHaveAttribute('href', '/itsm');
  });

  it('draws what the search finds of the desk’s, and names its types', () => {
    const { predicate } = createExtensionTester(
      itsmPlugin.getExtension('search-result-list-item:itsm'),
    ).get(SearchResultListItemBlueprint.dataRefs.item);
    const isDrawn = (type: string) =>
      predicate?.({ type, document: { title: '', text: '', location: '' } });
    const types = ['tickets', 'machines', 'notices'].map(name => {
      const { name: word, value } = createExtensionTester(
        itsmPlugin.getExtension(
          `search-filter-result-type:itsm/${name}` as 'search-filter-result-type:itsm/tickets',
        ),
      ).get(SearchFilterResultTypeBlueprint.dataRefs.resultType);
      expect(isDrawn(value)).toBe(true);
      return word;
    });
    expect(types).toEqual(['Incidents', 'Machines', 'Obsolescence']);
    expect(isDrawn('software-catalog')).toBe(false);
  });

  it('puts its card and tab on hardware alone', () => {
    const card = createExtensionTester(
      itsmPlugin.getExtension('entity-card:itsm/hardware-contract'),
    ).get(EntityCardBlueprint.dataRefs.filterFunction);
    const tab = createExtensionTester(
      itsmPlugin.getExtension('entity-content:itsm/tickets'),
    ).get(EntityContentBlueprint.dataRefs.filterFunction);
    const entity = (kind: string, type: string, more: object = {}) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'one' },
      spec: { type, ...more },
    });
    for (const isShown of [card, tab]) {
      expect(isShown?.(entity('Resource', 'hardware'))).toBe(true);
      expect(isShown?.(entity('Resource', 'database'))).toBe(false);
      expect(isShown?.(entity('Component', 'hardware'))).toBe(false);
      expect(isShown?.(entity('Resource', 'software'))).toBe(false);
      expect(
        isShown?.(
          entity('Resource', 'software', { hardware: { category: 'sds' } }),
        ),
      ).toBe(true);
    }
  });
});
