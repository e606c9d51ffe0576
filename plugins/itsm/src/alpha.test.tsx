import {
  createExtensionTester,
  registerMswTestHooks,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { meAs, serveFleet, ticketOf } from './__testUtils__';
import itsmPlugin from './alpha';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const mount = (at: string) => {
  localStorage.setItem('language', 'en');
  return renderTestApp({ features: [itsmPlugin], initialRouteEntries: [at] });
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
    serveFleet(server, { me: meAs('beneficiary') });
    mount('/itsm/tickets/INC-2026-000009');
    expect(
      (await screen.findAllByText(/INC-2026-000009/)).length,
    ).toBeGreaterThan(0);
  });

  it('puts its card and tab on hardware alone', () => {
    const card = createExtensionTester(
      itsmPlugin.getExtension('entity-card:itsm/hardware-contract'),
    );
    expect(card.snapshot()).toMatchObject({
      id: 'entity-card:itsm/hardware-contract',
    });
    const tab = createExtensionTester(
      itsmPlugin.getExtension('entity-content:itsm/tickets'),
    );
    expect(tab.snapshot()).toMatchObject({
      id: 'entity-content:itsm/tickets',
    });
  });
});
