import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type { MachineHistory as History } from '@caih/backstage-plugin-itsm-common';
import { renderPage } from '../../__testUtils__';
import { MachineHistory } from './MachineHistory';

const HISTORY: History = {
  now: '2026-11-24T09:00:00Z',
  incidents: 3,
  firstAt: '2026-08-02T09:00:00Z',
  lastAt: '2026-11-12T10:00:00Z',
  meanSecondsBetween: 51 * 86_400,
  items: [
    {
      ticketId: 'INC-2026-000012',
      title: 'Alimentation en panne',
      interventionId: 'i-1',
      mode: 'on-site',
      startedAt: '2026-11-12T13:00:00Z',
      endedAt: '2026-11-12T14:30:00Z',
      parts: 2,
    },
  ],
  nextCursor: 'next',
};

const EARLIER: History['items'][number] = {
  ticketId: 'INC-2026-000003',
  title: 'Disque lent',
  interventionId: 'i-0',
  mode: 'remote',
  startedAt: '2026-08-02T13:00:00Z',
  endedAt: null,
  parts: 0,
};

describe('how a machine holds', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  const serve = (history: History) =>
    server.use(
      http.get('*/api/itsm/machines/m-1/history', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('cursor') === 'next'
            ? { ...history, items: [EARLIER], nextCursor: null }
            : history,
        ),
      ),
    );
  const render = () =>
    renderPage(<MachineHistory machineId="m-1" />, { at: '/catalog' });

  it('says how often it fails and what was done, page after page', async () => {
    serve(HISTORY);
    render();
    expect(
      await screen.findByText('Temps moyen entre deux pannes'),
    ).toBeInTheDocument();
    expect(screen.getByText('51 jours')).toBeInTheDocument();
    expect(screen.getByText('3')).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'Interventions' });
    const [latest] = within(list).getAllByRole('listitem');
    expect(latest).toHaveTextContent(
      /^Sur site · du .*13:00 au .*14:30 \(1 h 30\)/,
    );
    expect(latest).toHaveTextContent('2 pièces remplacées');
    expect(
      within(latest).getByRole('link', { name: 'INC-2026-000012' }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000012');

    await userEvent.click(
      screen.getByRole('button', { name: 'Afficher les précédentes' }),
    );
    expect(await screen.findByText(/^À distance · depuis /)).toHaveTextContent(
      /13:00/,
    );
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(
      screen.queryByRole('button', { name: 'Afficher les précédentes' }),
    ).not.toBeInTheDocument();
  });

  it('tells no mean of one incident, and that nobody intervened', async () => {
    serve({
      ...HISTORY,
      incidents: 1,
      meanSecondsBetween: null,
      items: [],
      nextCursor: null,
    });
    render();
    expect(
      await screen.findByText('à partir de deux incidents'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Personne n’est encore intervenu sur elle.'),
    ).toBeInTheDocument();
  });

  it('tells a mean under a day in hours', async () => {
    serve({ ...HISTORY, meanSecondsBetween: 5 * 3600 });
    render();
    expect(await screen.findByText('5 h')).toBeInTheDocument();
  });
});
