import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import userEvent from '@testing-library/user-event';
import {
  meAs,
  renderPage,
  serveFleet,
  setScreenWidth,
  ticketOf,
} from '../../__testUtils__';
import { EntityTicketsContent } from '../EntityTicketsContent';
import { EntityHardwareContractCard } from './EntityHardwareContractCard';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const entity = (
  annotations: Record<string, string>,
  hardware: Record<string, string> = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'hw-m-1', annotations },
  spec: { type: 'hardware', owner: 'group:default/cholet', hardware },
});
const OURS = entity({ 'caih.fr/machine-id': 'm-1' });

describe('the card of a machine’s contract', () => {
  it('says the level now and next, the terms and the order', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog' },
    );
    expect(
      await screen.findByText(
        'Hors garantie, ré-adossé constructeur à partir du 1 janv. 2027',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('BC-2025-042')).toBeInTheDocument();
    expect(screen.getByText('4H')).toBeInTheDocument();
    expect(screen.getByText(/jusqu’au 31 déc\. 2026 inclus/)).toHaveTextContent(
      'jusqu’au 31 déc. 2026 inclus, reste 38 jours',
    );
    expect(
      await screen.findByRole('button', { name: 'Déclarer un incident' }),
    ).toHaveAttribute('href', '/itsm/new?machine=m-1');
    expect(screen.getByText('1 incident ouvert')).toBeInTheDocument();
  });

  it('reads the facts of a record that is not of the fleet', async () => {
    serveFleet(server, { me: meAs('coordinator') });
    renderPage(
      <EntityProvider
        entity={entity(
          {},
          {
            category: 'server-x86',
            maker: 'Dell Technologies',
            model: 'PowerEdge R650',
            warrantyEnd: 'unknown',
          },
        )}
      >
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog', language: 'en' },
    );
    expect(
      await screen.findByText('end not known: to be checked'),
    ).toBeInTheDocument();
    expect(screen.getByText(/comes from elsewhere/)).toBeInTheDocument();
    expect(screen.queryByText('Declare an incident')).not.toBeInTheDocument();
  });
});

describe('the tab of a machine’s incidents', () => {
  it('lists those of the machine, closed ones too, each a click away', async () => {
    setScreenWidth(1100);
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      tickets: [ticketOf(4, { state: 'closed' })],
    });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityTicketsContent />
      </EntityProvider>,
      { at: '/catalog' },
    );
    expect(
      await screen.findByRole('link', { name: 'INC-2026-000004' }),
    ).toBeInTheDocument();
    expect(asked.lists[0].get('machine')).toBe('m-1');
    expect(asked.lists[0].has('state')).toBe(false);
    await userEvent.click(screen.getByText('Incident 4'));
    expect(screen.getByTestId('place')).toHaveTextContent(
      '/itsm/tickets/INC-2026-000004',
    );
  });

  it('says what to do where there is none', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityTicketsContent />
      </EntityProvider>,
      { at: '/catalog' },
    );
    expect(
      await screen.findByText('Aucun incident sur cette machine'),
    ).toBeInTheDocument();
  });
});
