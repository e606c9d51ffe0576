import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import {
  meAs,
  renderPage,
  serveFleet,
  setScreenWidth,
  ticketOf,
} from '../../__testUtils__';
import { IncidentsPage } from './IncidentsPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const place = () => screen.getByTestId('place').textContent;
const lastOf = <T,>(list: T[]) => list[list.length - 1];

describe('the list of incidents', () => {
  beforeEach(() => setScreenWidth(1440));

  it('opens an establishment on what waits for its word, each view with its count', async () => {
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      tickets: [ticketOf(2), ticketOf(1)],
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });

    expect(
      await screen.findByRole('link', { name: 'INC-2026-000002' }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000002');
    expect(
      (await screen.findAllByRole('tab')).map(tab => tab.textContent),
    ).toEqual([
      'À moi 2',
      'À valider 3',
      'Bientôt en retard 1',
      'En retard 0',
      'Ouverts 12',
      expect.stringMatching(/^Tous 1\s000\+$/),
    ]);
    expect(
      screen.getByRole('tab', { name: 'À valider 3' }),
    ).toBeInTheDocument();
    expect(asked.lists[0].getAll('state')).toEqual(['open']);
    expect(asked.lists[0].get('work')).toBe('to-agree');
    expect(asked.lists[0].get('sort')).toBe('approval');
    const table = screen.getByRole('table', {
      name: 'Incidents\u00a0: À valider',
    });
    expect(within(table).getByText('Incident 1')).toBeInTheDocument();
    expect(within(table).getAllByText(/srv-dpi-01 · HPE/)).toHaveLength(2);
    // One establishment only: it goes without saying.
    expect(within(table).queryByText('CH de Cholet')).not.toBeInTheDocument();
  });

  it('says what a portal that is not set up has to be told', async () => {
    serveFleet(server, {
      me: meAs(null, { notSetUp: ['establishments', 'contractor'] }),
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    expect(
      await screen.findByText('Ce portail n’a pas encore d’établissement'),
    ).toBeVisible();
    expect(screen.getByText(/caih\.fr\/finess/)).toBeVisible();
  });

  it('says above the list that nobody is the contractor', async () => {
    serveFleet(server, {
      me: meAs('beneficiary', { notSetUp: ['contractor'] }),
      tickets: [ticketOf(1)],
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /itsm\.roles\.contractor\.groups/,
    );
    expect(
      await screen.findByRole('link', { name: 'INC-2026-000001' }),
    ).toBeVisible();
  });

  it('leaves a space one has typed while it searches', async () => {
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      tickets: [ticketOf(1)],
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    const search = await screen.findByRole('searchbox');
    await userEvent.type(search, 'baie ');
    await waitFor(() => expect(lastOf(asked.lists).get('text')).toBe('baie'));
    await userEvent.type(search, 'b');
    expect(search).toHaveValue('baie b');
    await waitFor(() => expect(lastOf(asked.lists).get('text')).toBe('baie b'));
  });

  it('keeps view, state, text and order in the address', async () => {
    const asked = serveFleet(server, {
      me: meAs('contractor'),
      tickets: [ticketOf(1)],
    });
    renderPage(<IncidentsPage />, {
      at: '/itsm?view=all&state=closed&q=baie&sort=due&establishment=490999018',
    });
    await screen.findByRole('table');
    const query = lastOf(asked.lists);
    expect(query.getAll('state')).toEqual(['closed']);
    expect(query.get('text')).toBe('baie');
    expect(query.get('sort')).toBe('due');
    expect(query.get('establishment')).toBe('490999018');

    await userEvent.click(screen.getByRole('tab', { name: /En retard/ }));
    await waitFor(() =>
      expect(place()).toBe(
        '/itsm?view=late&establishment=490999018&q=baie&sort=due',
      ),
    );
    await waitFor(() => expect(lastOf(asked.lists).get('timing')).toBe('late'));
  });

  it('lists those declared some days ago that a link asks for, and says so', async () => {
    const asked = serveFleet(server, {
      me: meAs('contractor'),
      tickets: [ticketOf(1)],
    });
    renderPage(<IncidentsPage />, {
      at: '/itsm?view=open&age-from=3&age-under=7',
    });
    await screen.findByText('Déclarés depuis 3 à 7 jours');
    await waitFor(() => expect(lastOf(asked.lists).get('ageUnder')).toBe('7'));
    expect(lastOf(asked.lists).get('ageFrom')).toBe('3');

    await userEvent.click(
      screen.getByRole('button', { name: 'Effacer les filtres' }),
    );
    await waitFor(() => expect(place()).toBe('/itsm?view=open'));
    await waitFor(() => expect(lastOf(asked.lists).get('ageFrom')).toBeNull());
    expect(screen.queryByText(/Déclarés depuis/)).not.toBeInTheDocument();
  });

  it('opens the contractor on what one has in hand, the next to be late on top', async () => {
    const asked = serveFleet(server, {
      me: meAs('contractor'),
      tickets: [
        ticketOf(1, {
          holder: {
            ref: 'user:default/alex.moreau',
            name: 'Alex Moreau',
            team: { ref: 'group:default/desk', name: 'Guichet' },
          },
          makerCase: {
            caseNumber: 'SR-1',
            chaseOn: '2026-11-25',
            chaseAt: '2026-11-24T23:00:00Z',
          },
        }),
      ],
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    const table = await screen.findByRole('table', {
      name: 'Incidents\u00a0: À moi',
    });
    expect(within(table).getByText('Chez Alex Moreau')).toBeInTheDocument();
    expect(
      within(table).getByText('Dossier constructeur SR-1'),
    ).toBeInTheDocument();
    expect(asked.lists[0].get('work')).toBe('mine');
    expect(asked.lists[0].get('sort')).toBe('due');

    await userEvent.click(screen.getByRole('tab', { name: /En file/ }));
    await waitFor(() => expect(place()).toBe('/itsm?view=queue'));
    await waitFor(() => expect(lastOf(asked.lists).get('work')).toBe('queue'));
    expect(lastOf(asked.lists).get('sort')).toBe('due');
  });

  it('says in the row what the establishment is asked for, and whose queue it is in', async () => {
    serveFleet(server, {
      me: meAs('local-referent'),
      tickets: [
        ticketOf(1, {
          asked: ['suspension'],
          holder: {
            ref: null,
            name: null,
            team: { ref: 'group:default/field', name: 'Terrain' },
          },
        }),
      ],
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    const table = await screen.findByRole('table');
    expect(
      within(table).getByText('Demandé : accorder la suspension'),
    ).toBeInTheDocument();
    expect(within(table).getByText('File de Terrain')).toBeInTheDocument();
  });

  it('shows one with nothing in hand the way to the queue', async () => {
    serveFleet(server, { me: meAs('contractor') });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Voir la file' }),
    );
    await waitFor(() => expect(place()).toBe('/itsm?view=queue'));
    expect(await screen.findByText('La file est vide')).toBeInTheDocument();
  });

  it('has no view to approve for those who do not approve', async () => {
    serveFleet(server, { me: meAs('contractor') });
    renderPage(<IncidentsPage />, { at: '/itsm?view=approve' });
    expect((await screen.findAllByRole('tab')).map(tab => tab.id)).toEqual([
      'itsm-view-mine',
      'itsm-view-queue',
      'itsm-view-chase',
      'itsm-view-approvals',
      'itsm-view-warning',
      'itsm-view-late',
      'itsm-view-mediation',
      'itsm-view-open',
      'itsm-view-all',
    ]);
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(
      'À moi',
    );
  });

  it.each([
    [
      'fr',
      [
        'Attendu depuis 6 jours ouvrés · Rappels envoyés : jours 1, 3 et 5 · Coordinateur prévenu',
        'Attendu depuis 1 jour ouvré · Rappel envoyé : jour 1',
        'Attendu depuis moins d’un jour ouvré',
      ],
    ],
    [
      'en',
      [
        'Awaited for 6 working days · Reminders sent: days 1, 3 and 5 · Coordinator told',
        'Awaited for 1 working day · Reminder sent: day 1',
        'Awaited for less than a working day',
      ],
    ],
  ] as const)(
    'says how long approvals are awaited and what was done about it: %s',
    async (language, words) => {
      const since = '2026-11-12T09:00:00Z';
      const restored = (
        number: number,
        workingDays: number,
        reminders: number[],
      ) =>
        ticketOf(number, {
          state: 'restored',
          awaits: 'establishment',
          asked: ['approval'],
          approval: {
            since,
            workingDays,
            reminders,
            escalated: workingDays > 5,
          },
        });
      const asked = serveFleet(server, {
        me: meAs('coordinator'),
        tickets: [
          restored(3, 6, [1, 3, 5]),
          restored(2, 1, [1]),
          restored(1, 0, []),
        ],
      });
      renderPage(<IncidentsPage />, { at: '/itsm?view=approvals', language });
      for (const one of words) {
        expect(await screen.findByText(one)).toBeVisible();
      }
      expect(Object.fromEntries(asked.lists[0])).toMatchObject({
        work: 'awaiting-approval',
        sort: 'approval',
      });
    },
  );

  it('moves between rows with the arrow keys, and shows the one in focus beside', async () => {
    serveFleet(server, {
      me: meAs('contractor'),
      tickets: [ticketOf(3), ticketOf(2), ticketOf(1)],
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    const first = await screen.findByRole('link', { name: 'INC-2026-000003' });
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const last = screen.getByRole('link', { name: 'INC-2026-000001' });
    expect(last).toHaveFocus();
    expect(
      await screen.findByRole('region', { name: 'Aperçu de INC-2026-000001' }),
    ).toHaveTextContent('CH de Cholet');
    await userEvent.keyboard('{Home}{Enter}');
    await waitFor(() => expect(place()).toBe('/itsm/tickets/INC-2026-000003'));
  });

  it('reads the next page below the first', async () => {
    serveFleet(server, {
      me: meAs('beneficiary'),
      tickets: [ticketOf(3), ticketOf(2), ticketOf(1)],
      pageSize: 2,
    });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    expect(await screen.findByText('2 incidents affichés')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Plus' }));
    expect(await screen.findByText('3 incidents affichés')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Plus' }),
    ).not.toBeInTheDocument();
  });

  it('shows cards on a telephone, with the establishment where there are several', async () => {
    setScreenWidth(390);
    serveFleet(server, { me: meAs('contractor'), tickets: [ticketOf(1)] });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    const cards = await screen.findByRole('list', {
      name: 'Incidents\u00a0: À moi',
    });
    expect(within(cards).getByText('CH de Cholet')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says what to do next where there is nothing', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    renderPage(<IncidentsPage />, { at: '/itsm?view=all', language: 'en' });
    expect(await screen.findByText('No incident yet')).toBeInTheDocument();
    const links = screen.getAllByRole('button', {
      name: 'Declare an incident',
    });
    expect(links[0]).toHaveAttribute('href', '/itsm/new');
  });

  it('offers the coordinator nothing to declare', async () => {
    serveFleet(server, { me: meAs('coordinator') });
    renderPage(<IncidentsPage />, { at: '/itsm?view=all' });
    expect(
      await screen.findByText('Aucun incident pour l’instant'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Déclarer un incident')).not.toBeInTheDocument();
  });

  it('tells a person without a part in the contract where to ask', async () => {
    serveFleet(server, { me: meAs(null) });
    renderPage(<IncidentsPage />, { at: '/itsm' });
    expect(
      await screen.findByText('Vous n’avez pas encore de rôle dans le marché'),
    ).toBeInTheDocument();
  });
});
