import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type { Machine, Me } from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { MACHINE, meAs, NOW, renderPage } from '../../__testUtils__';
import { FleetPage } from './FleetPage';

const server = setupServer();
registerMswTestHooks(server);

function serve(me: Me, machines: Machine[] = [MACHINE]) {
  const lists: Record<string, string>[] = [];
  server.use(
    http.get('*/api/itsm/me', () => HttpResponse.json(me)),
    http.get('*/api/itsm/machines', ({ request }) => {
      lists.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ now: NOW, items: machines, nextCursor: null });
    }),
  );
  return lists;
}

const show = (query = '') =>
  renderPage(<FleetPage />, { at: `/itsm/fleet${query}` });

describe('the fleet', () => {
  it('says what there is, under which terms, until when, as the address filters', async () => {
    const lists = serve(meAs('local-referent'));
    show('?q=dpi&level=under-warranty&category=server-x86');
    const table = await screen.findByRole('table', { name: 'Machines' });
    expect(within(table).getByText('srv-dpi-01')).toBeInTheDocument();
    for (const words of [
      'HPE ProLiant DL360 · Serveur x86',
      'Site nord · B · S1 · R2',
      'Sous garantie',
      '4H, heures ouvrées',
      '1 ouvert',
    ]) {
      expect(within(table).getByText(words)).toBeInTheDocument();
    }
    expect(within(table).getByText(/à partir du 1 janv\. 2027/)).toBeVisible();
    expect(lists).toEqual([
      {
        text: 'dpi',
        level: 'under-warranty',
        category: 'server-x86',
        limit: '50',
      },
    ]);
  });

  it('puts a filter into the address, and takes all of them out', async () => {
    serve(meAs('local-referent'), []);
    show();
    await userEvent.selectOptions(
      await screen.findByLabelText('Niveau de contrat'),
      'not-covered',
    );
    expect(screen.getByTestId('place')).toHaveTextContent('level=not-covered');
    expect(
      await screen.findByText('Aucune machine ne correspond'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Effacer les filtres' })[0],
    );
    expect(
      await screen.findByText('Aucune machine pour l’instant'),
    ).toBeInTheDocument();
  });
});
